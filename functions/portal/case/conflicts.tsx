// Who declared an interest in the case, and which: for the office, for whom nothing of it may be lost.
import { caseKindOf } from '../../../domain/caseKinds.ts';
import type { Envelope } from '../../../events/envelope.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Prose } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Gemelde belangen', en: 'Declared interests' },
  help: {
    nl: 'Voor deze mensen bestaat het dossier niet meer (Awb 2:4).',
    en: 'For these people the case does not exist any more (Awb 2:4).',
  },
  erased: { nl: 'De reden is gewist.', en: 'The reason was erased.' },
} as const satisfies Record<string, Bilingual>;

interface ConflictsProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly history: readonly Envelope[];
  /** Those who declared one, as far as they are known. */
  readonly people: readonly Person[];
}

/** Nothing for whoever may not know of it. */
export function Conflicts({ language, view, history, people }: ConflictsProps) {
  const { conflicted, conflictReasons = {} } = view;
  if (conflicted === undefined) return null;
  const { eventName } = caseKindOf(view.kind);
  const declared = history
    .filter(({ type }) => eventName(type) === 'conflict-declared')
    .map(({ data, sequence }) => ({
      person: String(data['person']),
      reason: conflictReasons[String(Number(sequence))],
    }));
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <Soft>{text.help[language]}</Soft>
      <List>
        {declared.map(({ person, reason }) => (
          <li>
            <p>
              <strong>
                <bdi>{people.find(({ id }) => id === person)?.name ?? person}</bdi>
              </strong>
            </p>
            {reason === undefined ? <p>{text.erased[language]}</p> : <Prose of={reason} />}
          </li>
        ))}
      </List>
    </section>
  );
}
