// What the counter itself sets for requests to the fund, where no regulation does. Assumptions unless a source is named.
export const rif = {
  /** Programme code in the form and at start. */
  code: 'rif',
  /** Working days a request for a supplement leaves at least. */
  supplementWorkingDays: 10,
  /** Working days a request for clarification leaves at least. */
  clarificationWorkingDays: 5,
  /** Working days the offer of a hearing leaves at least. */
  hearingWorkingDays: 5,
  /** Weeks from the opening of the review to the last day for reviews. */
  reviewWeeks: 4,
  /** Reviews needed before a deliberation, and from how many sectors. */
  reviews: { atLeast: 3, sectors: 2 },
  /** Levels apart from which the chair writes a note. */
  noteFromSpread: 2,
  /** Months after which an untouched draft lapses. */
  lapseMonths: 6,
  /** Partners a request can name. */
  maximumPartners: 100,
  /** Uploads a request can ask for, all its documents and tries together: what is erased at once is at most a hundred rows. */
  maximumUploads: 60,
  /** Weeks to object, from the day after the decision was made known (Awb 6:7, 6:8). */
  objectionWeeks: 6,
  /** Weeks to decide on an objection, from the day after the last day to object (Awb 7:10). */
  objectionDecisionWeeks: 6,
  /** Who decides, and the function of who signs for it. */
  sender: { organisation: 'Regionaal investeringsfonds mbo', signer: 'de besluitvormer van het fonds' },
  /** Where an objection is handed in. */
  objectionAt: {
    nl: 'het programmabureau, in het loket of met een brief',
    en: 'the programme office, in the counter or by letter',
  },
  /** Where an appeal goes; which court, whoever runs the counter says (assumption). */
  appealAt: { nl: 'de rechtbank', en: 'the court' },
} as const;
