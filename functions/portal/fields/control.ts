// Moved to functions/ui/fields/control.ts.
export type { Control, Option, Part } from '../../ui/fields/control.ts';
