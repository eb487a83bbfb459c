// Made by npm run docs: where a browser finds what pages load.
export const stylesheetPath = '/assets/5c682bcc5360e588.css';
export const fontPath = '/assets/18b2a1a39a2fa298.woff2';
export const counterScriptPath = '/assets/1e51a3065327c40e.js';
export const counterScriptIntegrity =
  'sha384-zUZ6ItkouQXGYSHOwZOuD65swydAsO+DjhFeHYf1ijE9MuWonD3272Sxm00LVAgU';
