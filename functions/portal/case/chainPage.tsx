// The history of a case to check: every event with who and when, the link it stands on, and what checking the whole chain found.
import type { ChainExport } from '../../../events/chainExport.ts';
import type { Envelope } from '../../../events/envelope.ts';
import { eventTitles } from '../../../events/titles.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullMoment } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { List, More } from '../../ui/parts/layout.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';

const text = {
  title: { nl: 'Keten van dit dossier', en: 'Chain of this case' },
  intro: {
    nl: 'Elke gebeurtenis draagt de schakel van de vorige. Is er één veranderd, dan past de keten niet meer.',
    en: 'Every event carries the link of the one before. If one were changed, the chain would no longer fit.',
  },
  holds: { nl: 'De keten klopt', en: 'The chain holds' },
  broken: { nl: 'De keten klopt niet', en: 'The chain does not hold' },
  download: { nl: 'Keten downloaden', en: 'Download the chain' },
  how: { nl: 'Zelf controleren', en: 'Check it yourself' },
  hidden: { nl: 'Niet voor u te lezen', en: 'Not for you to read' },
  hash: { nl: 'Inhoud', en: 'Content' },
  previous: { nl: 'Vorige schakel', en: 'Previous link' },
  first: { nl: 'geen: dit is de eerste', en: 'none: this is the first' },
  head: { nl: 'Laatste schakel', en: 'Last link' },
} as const satisfies Record<string, Bilingual>;

const counted = (events: number): Bilingual => ({
  nl: `Alle ${events} gebeurtenissen zijn nagerekend; de laatste schakel is die van het dossier.`,
  en: `All ${events} events were computed anew; the last link is that of the case.`,
});

export interface ChainPageProps {
  readonly frame: Frame;
  readonly view: CaseView;
  readonly exported: ChainExport;
  /** SHA-256 of what each event says, in their order. */
  readonly hashes: readonly string[];
  /** Where it does not hold; absent when it does. */
  readonly broken: string | undefined;
  /** By their name, where this reader may know it. */
  readonly who: (event: Envelope) => Bilingual;
}

export function ChainPage({ frame, view, exported, hashes, broken, who }: ChainPageProps) {
  const { language } = frame;
  const { number } = view;
  return (
    <Shell {...frame} title={text.title[language]} of={number} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(`/zaken/${number}`, language), name: number }}
        here={text.title[language]}
      />
      <h1>{text.title[language]}</h1>
      <Lede>{text.intro[language]}</Lede>
      <Note tone={broken === undefined ? 'ok' : 'bad'}>
        <p>
          <strong>{(broken === undefined ? text.holds : text.broken)[language]}</strong>
        </p>
        <p lang={broken === undefined ? undefined : 'en'}>{broken ?? counted(exported.version)[language]}</p>
      </Note>
      <More>
        <ButtonLink href={`/zaken/${number}/keten.json`}>{text.download[language]}</ButtonLink>
        <a href={inLanguage('/controle', language)}>{text.how[language]}</a>
      </More>
      <List>
        {exported.events.map((event, index) => (
          <li>
            <h2>
              {index + 1}.{' '}
              {'type' in event ? (eventTitles[event.type]?.[language] ?? event.type) : text.hidden[language]}
            </h2>
            {'type' in event && (
              <Soft>
                <time datetime={event.time}>{fullMoment(event.time)[language]}</time>,{' '}
                <bdi>{who(event)[language]}</bdi>
              </Soft>
            )}
            <p>
              {text.hash[language]}: <code>{hashes[index]}</code>
            </p>
            <p>
              {text.previous[language]}:{' '}
              {event.previoushash === undefined ? text.first[language] : <code>{event.previoushash}</code>}
            </p>
          </li>
        ))}
      </List>
      <p>
        {text.head[language]}: <code>{exported.head}</code>
      </p>
    </Shell>
  );
}
