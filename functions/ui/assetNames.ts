// Made by npm run docs: where a browser finds what pages load.
export const stylesheetPath = '/assets/0cdd0d11419bcbf4.css';
export const fontPath = '/assets/18b2a1a39a2fa298.woff2';
export const counterScriptPath = '/assets/d8920bf3154e6911.js';
export const counterScriptIntegrity =
  'sha384-mts1MoJdPm3oWI61jMXTjJs9SF0SHw6cYSVzUnlwfhs9eeGqpezl/+3Xnxo1PaHS';
