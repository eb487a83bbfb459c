// Made by npm run docs: where a browser finds what pages load.
export const stylesheetPath = '/assets/867cd03fbaa67ef7.css';
export const fontPath = '/assets/18b2a1a39a2fa298.woff2';
export const counterScriptPath = '/assets/eea9997a03f948da.js';
export const counterScriptIntegrity =
  'sha384-ZUNcoZk4aRWW+3wxgtUrnmFCKcIdsjqiiMgpQ2/5yk8SDAZgtWV18TSmzjHm8bQi';
