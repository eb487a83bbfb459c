// Made by npm run docs: where a browser finds what pages load.
export const stylesheetPath = '/assets/53fd18ad9c74eb2b.css';
export const fontPath = '/assets/18b2a1a39a2fa298.woff2';
export const counterScriptPath = '/assets/ba137170c098d31c.js';
export const counterScriptIntegrity =
  'sha384-p/PH5CmlBoR6yTfKT05OF0hF8dJwXPk7LuFeWOFoSGcu7aeUv6hM/mjw+HKIjOGZ';
