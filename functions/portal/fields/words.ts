// Moved to functions/ui/fields/words.ts.
export { pathsAsked, type Question, type Questions } from '../../ui/fields/words.ts';
