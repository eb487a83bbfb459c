// On which articles of the regulation a grant rests: what its letter names, and what the public register names.
export const grantBasis = [
  { article: '19.7', says: 'elk criterium is ten minste voldoende' },
  { article: '21.2', says: 'de subsidie wordt verdeeld in de volgorde van de rangschikking' },
] as const;
