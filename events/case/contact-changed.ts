// Contact details changed.
import * as z from 'zod/mini';
import { defineCaseEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const contactChanged = defineCaseEvent({
  name: 'contact-changed',
  version: 1,
  title: { nl: 'Contactgegevens gewijzigd', en: 'Contact details changed' },
  carries: { mail: true },
  data: z.strictObject({ state, changed: z.array(z.enum(['name', 'email', 'language', 'postalAddress'])) }),
  example: { state: 'submitted', changed: ['email'] },
  counterexample: {
    why: 'the event names what changed, not into what',
    data: { state: 'submitted', changed: ['nieuw@example.nl'] },
  },
});
