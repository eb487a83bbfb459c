// Moved to functions/ui/fields/fieldQuestions.ts.
export { fieldQuestions } from '../../ui/fields/fieldQuestions.ts';
