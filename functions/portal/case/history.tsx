// What happened to the case, the newest first, with the mails that went out about it.

import { caseKindOf } from '../../../domain/caseKinds.ts';
import type { Envelope } from '../../../events/envelope.ts';
import { eventTitles } from '../../../events/titles.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { LedgerLine } from '../../platform/ledgerLine.ts';
import { fullMoment } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Soft } from '../../ui/parts/text.tsx';

const text = {
  title: { nl: 'Wat er gebeurde', en: 'What happened' },
  mailed: { nl: 'Bericht verstuurd', en: 'Notice sent' },
  chain: { nl: 'Controleer deze geschiedenis', en: 'Check this history' },
  pending: { nl: 'Bericht onderweg', en: 'Notice on its way' },
} as const satisfies Record<string, Bilingual>;

interface HistoryProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly history: readonly Envelope[];
  readonly mails: readonly LedgerLine[];
}

export function History({ language, view, history, mails }: HistoryProps) {
  const { eventName } = caseKindOf(view.kind);
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <ol class="timeline" reversed>
        {history.toReversed().map(({ type, time, sequence }) => (
          <li>
            <p>
              <strong>{eventTitles[type]?.[language] ?? eventName(type)}</strong>
            </p>
            <Soft>
              <time datetime={time}>{fullMoment(time)[language]}</time>
            </Soft>
            {mails
              .filter(({ event }) => event === Number(sequence))
              .map(({ sentAt }) => (
                <Soft>
                  {sentAt === undefined
                    ? text.pending[language]
                    : `${text.mailed[language]}: ${fullMoment(sentAt)[language]}`}
                </Soft>
              ))}
          </li>
        ))}
      </ol>
      <p>
        <a href={inLanguage(`/zaken/${view.number}/keten`, language)}>{text.chain[language]}</a>
      </p>
    </section>
  );
}
