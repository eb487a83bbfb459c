// The rounds of the fund, the newest first, and those that can be planned.
import { euros } from '../../../domain/money/inWords.ts';
import type { RoundSummary } from '../../../schemas/roundView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs, Label } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { roundNumber } from '../acts/occasions.ts';
import type { Frame } from '../context.ts';
import { roundStateNames } from './states.ts';

const text = {
  title: { nl: 'Tijdvakken', en: 'Rounds' },
  work: { nl: 'Mijn werk', en: 'My work' },
  none: { nl: 'Er is nog geen tijdvak.', en: 'There is no round yet.' },
  round: { nl: 'Tijdvak', en: 'Round' },
  state: { nl: 'Stand', en: 'State' },
  opens: { nl: 'Eerste dag', en: 'First day' },
  closes: { nl: 'Laatste dag', en: 'Last day' },
  ceiling: { nl: 'Plafond', en: 'Ceiling' },
} as const satisfies Record<string, Bilingual>;

const plan = (number: string): Bilingual => ({ nl: `${number} plannen`, en: `Plan ${number}` });

export interface RoundsPageProps {
  readonly frame: Frame;
  readonly rounds: readonly RoundSummary[];
  /** Ids of rounds that this person may plan now. */
  readonly plannable: readonly string[];
}

export function RoundsPage({ frame, rounds, plannable }: RoundsPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage('/werk', language), name: text.work[language] }}
        here={text.title[language]}
      />
      <h1>{text.title[language]}</h1>
      {rounds.length === 0 ? (
        <Lede>{text.none[language]}</Lede>
      ) : (
        <DataTable
          caption={text.title[language]}
          columns={[
            { name: text.round[language] },
            { name: text.state[language] },
            { name: text.opens[language] },
            { name: text.closes[language] },
            { name: text.ceiling[language], numeric: true },
          ]}
          rows={rounds.map(({ id, state, opensOn, closesOn, ceilings }) => [
            <a href={inLanguage(`/zaken/rondes/${id}`, language)}>{roundNumber(id)}</a>,
            <Label>{roundStateNames[state][language]}</Label>,
            opensOn === undefined ? '–' : fullDay(opensOn)[language],
            closesOn === undefined ? '–' : fullDay(closesOn)[language],
            ceilings?.at(-1) === undefined ? '–' : euros(ceilings.at(-1)?.cents ?? 0)[language],
          ])}
        />
      )}
      {plannable.length > 0 && (
        <More>
          {plannable.map((id) => (
            <ButtonLink second href={inLanguage(`/zaken/rondes/${id}/plan-round`, language)}>
              {plan(roundNumber(id))[language]}
            </ButtonLink>
          ))}
        </More>
      )}
    </Shell>
  );
}
