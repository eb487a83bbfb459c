// Moved to functions/ui/fields/forms.ts.
export { formOfKind, formQuestions } from '../../ui/fields/forms.ts';
