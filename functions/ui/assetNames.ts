// Made by npm run docs: where a browser finds what pages load.
export const stylesheetPath = '/assets/0cdd0d11419bcbf4.css';
export const fontPath = '/assets/18b2a1a39a2fa298.woff2';
export const counterScriptPath = '/assets/791a4b065664b1ee.js';
export const counterScriptIntegrity =
  'sha384-qaUFBCz8ZG3ax7g2TBYDc+NmB+cVQ7wTDV8ZxtySkhOCCW6BErQHgyl0k72TQGSb';
