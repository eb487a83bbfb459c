import { describe, expect, test } from 'vitest';
import { commandNames } from '../../commands/commandNames.ts';
import { pathsAsked } from '../../ui/fields/words.ts';
import { actNames, actOf, type CounterKind, formOfAct } from './acts.ts';

const kinds: readonly CounterKind[] = ['koploper', 'fund', 'round'];

/** They come by a link in a mail, which has pages of its own. */
const byLink = new Set([
  'accept-nomination',
  'decline-nomination',
  'confirm-partnership',
  'decline-partnership',
]);

/** They begin what then has commands. */
const beginning: Readonly<Record<CounterKind, readonly string[]>> = {
  koploper: ['start', 'nominate'],
  fund: ['start'],
  round: [],
};

describe.each(kinds)('the pages of a %s', (kind) => {
  test('are there for every command that a person may give', () => {
    const given = [...commandNames[kind], ...beginning[kind]].filter((name) => !byLink.has(name));
    expect([...actNames(kind)].sort()).toEqual([...given].sort());
  });

  test.each(actNames(kind))('%s has a question for everything it asks, and for nothing else', (command) => {
    const { control } = formOfAct(kind, command);
    const asked =
      control.kind === 'group' ? pathsAsked(control.parts) : pathsAsked({ '': { control, required: true } });
    const questions = Object.keys(actOf(kind, command)?.questions ?? {});
    expect(new Set(questions.filter((path) => !path.includes('=')))).toEqual(
      new Set(asked.map((path) => path.replace(/^\./, '')).filter((path) => path !== '')),
    );
  });
});
