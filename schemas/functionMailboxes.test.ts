import { expect, it } from 'vitest';
import { isFunctionMailbox } from './functionMailboxes.ts';

it.each(['info@example.nl', 'Zorgpact.Haaglanden@example.nl', 'team-zorg@example.nl', 'regio2@example.nl'])(
  '%s is that of a function',
  (address) => expect(isFunctionMailbox(address)).toBe(true),
);

it.each(['a.devries@example.nl', 'p.zorgdrager@example.nl', 'postma@example.nl', 'anna@info.example.nl'])(
  '%s may be that of a person',
  (address) => expect(isFunctionMailbox(address)).toBe(false),
);
