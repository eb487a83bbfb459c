// Mail domains that many share: having the same one says nothing about an interest. example.nl is that of invented people.
export const sharedMailDomains: readonly string[] = [
  'example.nl',
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.nl',
  'icloud.com',
  'kpnmail.nl',
  'live.nl',
  'me.com',
  'msn.com',
  'outlook.com',
  'planet.nl',
  'xs4all.nl',
  'yahoo.com',
  'ziggo.nl',
];
