// In what somebody can stand before a case, whatever its kind.
export const capacities = [
  'applicant',
  'signatory',
  'nominee',
  'partner',
  'coordinator',
  'reviewer',
  'chair',
  'officer',
  'decider',
  'system',
] as const;
export type Capacity = (typeof capacities)[number];
