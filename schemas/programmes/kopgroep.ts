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
  /** Working days a request for clarification leaves at least (assumption). */
  clarificationWorkingDays: 5,
  /** Weeks from the opening of the review to the last day for reviews (assumption). */
  reviewWeeks: 3,
  /** Months after which an untouched draft or nomination lapses (assumption). */
  lapseMonths: 6,
  /** Months after publication, or after the last answer, when the project is asked "klopt dit nog?". */
  confirmationMonths: 12,
  /** Weeks in which an answer to that question is hoped for (assumption). */
  confirmationWeeks: 6,
  /** On what a decision rests, as its letter says; a koploper decision is no decision under the Awb (assumption). */
  basis: {
    nl: 'het beoordelingskader van de Kopgroep: ten minste drie van de vier criteria zijn voldoende',
    en: 'the assessment framework of the Kopgroep: at least three of the four criteria are sufficient',
  },
  /** Where a request to look again is handed in. */
  reconsiderationAt: {
    nl: 'het programmabureau, door te antwoorden op deze brief of in het loket',
    en: 'the programme office, by replying to this letter or in the counter',
  },
  /** Weeks after release within which reconsideration can be asked (assumption, as Awb 6:7). */
  reconsiderationWeeks: 6,
} as const;
