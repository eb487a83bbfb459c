// Moved to events/titles.ts.
export { titleOfEvent } from '../../../events/titles.ts';
