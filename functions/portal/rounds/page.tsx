// A round as whoever works on it sees it: its days and money, where its requests stand, and what can be done now.
import { handedIn, judged } from '../../../domain/fund/stateGroups.ts';
import { euros } from '../../../domain/money/inWords.ts';
import type { CaseSummary } from '../../../schemas/caseView.ts';
import type { Allocation } from '../../../schemas/fund/allocation.ts';
import type { RoundView } from '../../../schemas/roundView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Crumbs, Label, Note, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { actOf } from '../acts/acts.ts';
import { roundNumber } from '../acts/occasions.ts';
import { Barred } from '../barred.tsx';
import { stateName } from '../case/stateNames.ts';
import type { Frame } from '../context.ts';
import { Division } from './division.tsx';
import { ReleaseProgress } from './releaseProgress.tsx';
import { Standings } from './standings.tsx';
import { roundStateNames } from './states.ts';

const text = {
  rounds: { nl: 'Tijdvakken', en: 'Rounds' },
  round: { nl: 'Tijdvak', en: 'Round' },
  opens: { nl: 'Eerste dag', en: 'First day' },
  closes: { nl: 'Laatste dag', en: 'Last day' },
  ceiling: { nl: 'Te verdelen', en: 'To divide' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  left: { nl: 'Over', en: 'Left' },
  confirmed: { nl: 'Verdeling bevestigd', en: 'Allocation confirmed' },
  proposed: { nl: 'Verdeling voorgesteld, nog niet bevestigd', en: 'Allocation proposed, not confirmed yet' },
  allocation: { nl: 'Verdeling', en: 'Allocation' },
  can: { nl: 'Wat u nu kunt doen', en: 'What you can do now' },
  nothing: { nl: 'U hoeft nu niets te doen.', en: 'There is nothing for you to do now.' },
  conflict: {
    nl: 'U hebt een belang bij een aanvraag in dit tijdvak. Die aanvraag en de verdeling ziet u daarom niet. Wat over alle aanvragen tegelijk gaat, doet iemand anders met uw rol.',
    en: 'You have an interest in a request in this round. That is why you see neither that request nor the division. What is about all requests at once is done by somebody else in your role.',
  },
  whatIf: { nl: 'Uitrekenen wat een ander plafond zou doen', en: 'Work out what another ceiling would do' },
  requests: { nl: 'Aanvragen in dit tijdvak', en: 'Requests in this round' },
  none: { nl: 'Er zijn nog geen aanvragen.', en: 'There are no requests yet.' },
  request: { nl: 'Aanvraag', en: 'Request' },
  state: { nl: 'Stand', en: 'State' },
  amount: { nl: 'Gevraagd', en: 'Asked' },
  next: { nl: 'Volgende aanvragen', en: 'Next requests' },
} as const satisfies Record<string, Bilingual>;

/** Acts on all requests at once. */
const together = new Set([
  'propose-allocation',
  'return-allocation',
  'confirm-allocation',
  'prepare-decisions',
  'release-decisions',
]);

/** What brings the round further comes first; what sends it back or is seldom done, last. */
const last = ['return-allocation', 'change-ceiling', 'extend-round', 'carry-over'];

function inOrder({ allowed, decisions }: RoundView): readonly string[] {
  const later = decisions === undefined ? last : ['prepare-decisions', ...last];
  return allowed.toSorted((one, other) => later.indexOf(one) - later.indexOf(other));
}

/** Requests on which the committee has not judged yet, as far as this reader knows of them. */
const undecidedIn = ({ progress = {} }: RoundView): number =>
  handedIn.reduce((sum, state) => sum + (judged.includes(state) ? 0 : (progress[state] ?? 0)), 0);

const stillUndecided = (count: number): Bilingual => ({
  nl: `De verdeling kan worden voorgesteld als over elke aanvraag is geoordeeld. Dat is nog niet zo bij ${count}.`,
  en: `The allocation can be proposed once every request has been judged. ${count} have not been yet.`,
});

export interface RoundPageProps {
  readonly frame: Frame;
  readonly view: RoundView;
  /** How it was divided; for the office, once that was proposed. */
  readonly division: Allocation | undefined;
  readonly isOffice: boolean;
  readonly renews: boolean;
  readonly requests: readonly CaseSummary[];
  readonly next: string | undefined;
  readonly done: string | undefined;
}

export function RoundPage({ frame, view, division, isOffice, renews, requests, next, done }: RoundPageProps) {
  const { language } = frame;
  const { id, state, opensOn, closesOn, toDivide, allocation } = view;
  const said = done === undefined ? undefined : actOf('round', done)?.done;
  const title = `${text.round[language]} ${roundNumber(id)}`;
  const undecided = undecidedIn(view);
  const acts = inOrder(view).flatMap((command) => {
    const act = actOf('round', command);
    const isForAnother =
      view.barred?.some((one) => one.command === command) || (view.conflict && together.has(command));
    const isTooEarly = command === 'propose-allocation' && undecided > 0;
    return act && !isForAnother && !isTooEarly ? [{ command, name: act.title[language] }] : [];
  });
  return (
    <Shell {...frame} title={title} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage('/zaken/rondes', language), name: text.rounds[language] }}
        here={roundNumber(id)}
      />
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>{title}</h1>
      <p>
        <Label>{roundStateNames[state]?.[language] ?? state}</Label>
      </p>
      <SummaryList
        rows={[
          { name: text.opens[language], value: opensOn && fullDay(opensOn)[language] },
          { name: text.closes[language], value: closesOn && fullDay(closesOn)[language] },
          {
            name: text.ceiling[language],
            value: toDivide === undefined ? undefined : euros(toDivide)[language],
          },
          {
            name: text.allocation[language],
            value: allocation && (allocation.confirmed ? text.confirmed : text.proposed)[language],
          },
          { name: text.granted[language], value: allocation && euros(allocation.granted)[language] },
          { name: text.left[language], value: allocation && euros(allocation.left)[language] },
        ]}
      />
      <section>
        <h2>{text.can[language]}</h2>
        {acts.length === 0 && <p>{text.nothing[language]}</p>}
        {undecided > 0 && view.allowed.includes('propose-allocation') && (
          <p>{stillUndecided(undecided)[language]}</p>
        )}
        {view.conflict && <p>{text.conflict[language]}</p>}
        <Barred language={language} barred={view.barred} />
        <More>
          {acts.map(({ command, name }, index) => (
            <ButtonLink second={index > 0} href={inLanguage(`/zaken/rondes/${id}/${command}`, language)}>
              {name}
            </ButtonLink>
          ))}
        </More>
      </section>
      <ReleaseProgress language={language} view={view} renews={renews} />
      <Standings language={language} view={view} />
      {isOffice && !view.conflict && toDivide !== undefined && (
        <p>
          <a href={inLanguage(`/zaken/rondes/${id}/wat-als`, language)}>{text.whatIf[language]}</a>
        </p>
      )}
      {division && <Division language={language} allocation={division} />}
      <section>
        <h2>{text.requests[language]}</h2>
        {requests.length === 0 ? (
          <p>{text.none[language]}</p>
        ) : (
          <DataTable
            caption={text.requests[language]}
            columns={[
              { name: text.request[language] },
              { name: text.state[language] },
              { name: text.amount[language], numeric: true },
            ]}
            rows={requests.map((request) => [
              <a href={inLanguage(`/zaken/${request.number}`, language)}>
                <bdi>{request.title ?? request.number}</bdi> <span class="soft">{request.number}</span>
              </a>,
              <Label>{stateName(request)[language]}</Label>,
              request.kind === 'fund' && request.amount !== undefined ? euros(request.amount)[language] : '–',
            ])}
          />
        )}
        <Pagination
          language={language}
          next={
            next === undefined
              ? undefined
              : {
                  href: inLanguage(`/zaken/rondes/${id}?na=${encodeURIComponent(next)}`, language),
                  name: text.next[language],
                }
          }
          first={undefined}
        />
      </section>
    </Shell>
  );
}
