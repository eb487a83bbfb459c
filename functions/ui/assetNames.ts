// Made by npm run docs: where a browser finds what pages load.
export const stylesheetPath = '/assets/54d485cb0ff870f1.css';
export const fontPath = '/assets/18b2a1a39a2fa298.woff2';
export const counterScriptPath = '/assets/bf0d3fe1c88eb9e1.js';
export const counterScriptIntegrity =
  'sha384-tvtJHJ/dJhX8yi42z1jY1QjAmkvWgstqmVt6dK2FscRqN2jdxQ9Z9eOF+SbnB6kL';
