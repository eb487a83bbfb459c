// What the Kopgroep programme sets: terms and shares. Assumptions unless a source is named, so they live here and not in rules.
export const kopgroep = {
  /** Programme code in the form and at start. */
  code: 'kopgroep',
  /** Weeks from receipt to decision (assumption; eight weeks is the reasonable term of Awb 4:13). */
  decisionWeeks: 8,
  /** Working days a supplement request leaves at least. */
  supplementWorkingDays: 10,
  /** Part of the invited partners that should have confirmed: numerator and denominator (assumption). */
  confirmedShare: { numerator: 1, denominator: 2 },
  /** Partners an application can name; STRONG had 26. */
  maximumPartners: 60,
  /** Weeks after release within which reconsideration can be asked (assumption, as Awb 6:7). */
  reconsiderationWeeks: 6,
} as const;
