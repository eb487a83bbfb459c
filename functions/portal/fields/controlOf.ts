// Moved to functions/ui/fields/controlOf.ts.
export { controlOf } from '../../ui/fields/controlOf.ts';
