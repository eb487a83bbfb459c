// The icon of the site: two people side by side, one a step ahead. Drawn for this project.

export const iconPath = '/assets/icon.svg';

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#083f4b"/>' +
  '<circle cx="20" cy="9" r="4" fill="#f2a900"/><path d="M12 27v-6a8 8 0 0 1 16 0v6z" fill="#f2a900"/>' +
  '<circle cx="10" cy="14" r="3" fill="#fff"/><path d="M4 27v-3a6 6 0 0 1 8-5.6V27z" fill="#fff"/></svg>\n';
