// The names of the sealed texts of a request that no other kind has; each carries the number of its event.
export const judgementText = (version: number): string => `judgement-${version}`;
export const reassessmentText = (version: number): string => `reassessment-${version}`;
export const hearingText = (version: number): string => `hearing-${version}`;
export const leftText = (version: number): string => `left-${version}`;
export const formalRefusalText = (version: number): string => `formal-refusal-${version}`;
export const objectionDecisionText = (version: number): string => `objection-${version}`;
export const reportText = (version: number): string => `report-${version}`;
export const settlementText = (version: number): string => `settlement-${version}`;
export const returnedObjectionText = (version: number): string => `objection-return-${version}`;
