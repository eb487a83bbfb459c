// The names of sealed texts that cases of every kind have. Those that can be written more than once carry the number of their event.
export const withdrawalText = 'withdrawal';
/** `form` is the number of the form that the supplement opens. */
export const supplementText = (form: number): string => `supplement-${form}`;
export const decisionText = (version: number): string => `decision-${version}`;
export const returnText = (version: number): string => `return-${version}`;
export const notProcessingText = (version: number): string => `not-processing-${version}`;
export const conflictText = (version: number): string => `conflict-${version}`;
/** The number of the event, where it is the name of such a text. */
export const eventOfConflict = (name: string): string | undefined => /^conflict-(\d+)$/.exec(name)?.[1];
export const abstentionText = (version: number): string => `abstention-${version}`;
export const questionText = (version: number): string => `question-${version}`;
export const answerText = (version: number): string => `answer-${version}`;
export const delayText = (version: number): string => `delay-${version}`;
export const groundsText = (version: number): string => `grounds-${version}`;
export const endingText = 'ending';
