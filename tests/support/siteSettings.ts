// What a site of a test is told beside its register and its address.
export const siteSettings = {
  officeAddress: 'bureau@loket.example.nl',
  now: () => '2026-11-26T15:00:00.000Z',
} as const;
