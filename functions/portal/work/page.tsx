// My work: the cases that wait for a role I hold, in the order of what is due.

import type { CaseSummary } from '../../../schemas/caseView.ts';
import type { Person } from '../../../schemas/person.ts';
import { regionName } from '../../../schemas/regions.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Label } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { stateName } from '../case/stateNames.ts';
import type { Frame } from '../context.ts';
import { type Queue, queueNames } from './queues.ts';

const text = {
  title: { nl: 'Mijn werk', en: 'My work' },
  none: {
    nl: 'U hebt geen rol bij het programma. Uw eigen aanvragen staan onder “Mijn aanvragen”.',
    en: 'You hold no role in the programme. Your own applications are under “My applications”.',
  },
  empty: { nl: 'Er ligt nu niets te wachten.', en: 'Nothing is waiting now.' },
  queues: { nl: 'Werkvoorraad', en: 'Queues' },
  rounds: { nl: 'Aanvraagperioden', en: 'Rounds' },
  nominate: { nl: 'Een project nomineren', en: 'Nominate a project' },
  case: { nl: 'Dossier', en: 'Case' },
  state: { nl: 'Stand', en: 'State' },
  regions: { nl: 'Regio', en: 'Region' },
  due: { nl: 'Uiterlijk', en: 'Due' },
  next: { nl: 'Volgende dossiers', en: 'Next cases' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

export interface WorkPageProps {
  readonly frame: Frame;
  readonly person: Person;
  readonly queues: readonly Queue[];
  readonly queue: Queue | undefined;
  readonly cases: readonly CaseSummary[];
  readonly next: string | undefined;
  readonly continued: boolean;
}

export function WorkPage({ frame, person, queues, queue, cases, next, continued }: WorkPageProps) {
  const { language } = frame;
  const at = (of: Queue, after?: string) =>
    inLanguage(`/werk?rij=${of}${after === undefined ? '' : `&na=${encodeURIComponent(after)}`}`, language);
  const holds = (...roles: string[]) => person.grants.some(({ role }) => roles.includes(role));
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <h1>{text.title[language]}</h1>
      {queue === undefined && <p>{text.none[language]}</p>}
      <nav aria-label={text.queues[language]}>
        <ul>
          {queues.map((one) => (
            <li>
              <a href={at(one)} aria-current={one === queue ? 'page' : undefined}>
                {queueNames[one][language]}
              </a>
            </li>
          ))}
          {holds('officer', 'chair', 'decider') && (
            <li>
              <a href={inLanguage('/zaken/rondes', language)}>{text.rounds[language]}</a>
            </li>
          )}
          {holds('officer', 'coordinator') && (
            <li>
              <a href={inLanguage('/zaken/nomineren', language)}>{text.nominate[language]}</a>
            </li>
          )}
        </ul>
      </nav>
      {queue !== undefined && (
        <>
          <h2>{queueNames[queue][language]}</h2>
          {cases.length === 0 ? (
            <Lede>{text.empty[language]}</Lede>
          ) : (
            <DataTable
              caption={queueNames[queue][language]}
              columns={[text.case, text.state, text.regions, text.due].map((name) => ({
                name: name[language],
              }))}
              rows={cases.map((one) => {
                const { number, title, regions, standing, decisionDue } = one;
                return [
                  <a href={inLanguage(`/zaken/${number}`, language)}>
                    <bdi>{title ?? number}</bdi> <span class="soft">{number}</span>
                  </a>,
                  <Label you={standing.toAct === 'office'}>{stateName(one)[language]}</Label>,
                  regions.map(regionName).join(', '),
                  day(standing.by ?? decisionDue)?.[language] ?? '–',
                ];
              })}
            />
          )}
          <Pagination
            language={language}
            next={next === undefined ? undefined : { href: at(queue, next), name: text.next[language] }}
            first={continued ? { href: at(queue), name: text.first[language] } : undefined}
          />
        </>
      )}
    </Shell>
  );
}

const day = (of: string | undefined): Bilingual | undefined => (of === undefined ? undefined : fullDay(of));
