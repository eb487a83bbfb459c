// What another ceiling would do: a sum for whoever divides the round, which changes nothing and is kept nowhere.
import { euros } from '../../../domain/money/inWords.ts';
import { fundCategoryNames } from '../../../schemas/fund/names.ts';
import { fundOutcomeNames } from '../../../schemas/fund/states.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { WhatIfOutcome, WhatIfView } from '../../../schemas/whatIf.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { TextField } from '../../ui/parts/fields.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Label, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { roundNumber } from '../acts/occasions.ts';
import type { Frame } from '../context.ts';

const text = {
  title: { nl: 'Wat als het plafond anders was?', en: 'What if the ceiling were different?' },
  intro: {
    nl: 'Dit is een som en geen besluit: er verandert niets en er wordt niets bewaard.',
    en: 'This is a sum and no decision: nothing changes and nothing is kept.',
  },
  ceiling: { nl: 'Plafond in hele euro’s', en: 'Ceiling in whole euros' },
  work: { nl: 'Uitrekenen', en: 'Work it out' },
  digits: {
    nl: 'Vul een bedrag in hele euro’s in, bijvoorbeeld 24000000.',
    en: 'Fill in an amount in whole euros, for example 24000000.',
  },
  unknown: {
    nl: 'De som is nu niet te maken: u mag niet van elke aanvraag weten, of wat beoordeeld is, is nog niet te rangschikken.',
    en: 'The sum cannot be made now: you may not know of every request, or what was judged cannot be ranked yet.',
  },
  present: { nl: 'Plafond nu', en: 'Ceiling now' },
  tried: { nl: 'Plafond in de som', en: 'Ceiling in the sum' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  left: { nl: 'Over', en: 'Left' },
  undecided: { nl: 'Nog niet beoordeeld, niet meegerekend', en: 'Not judged yet, not counted' },
  differ: { nl: 'Aanvragen waarvoor het anders uitpakt', en: 'Requests for which it turns out otherwise' },
  all: { nl: 'De aanvragen bij dit plafond', en: 'The requests under this ceiling' },
  request: { nl: 'Aanvraag', en: 'Request' },
  list: { nl: 'Lijst en plaats', en: 'List and place' },
  amount: { nl: 'Gevraagd', en: 'Asked' },
  now: { nl: 'Nu', en: 'Now' },
  under: { nl: 'Bij dit plafond', en: 'Under this ceiling' },
  other: { nl: 'anders', en: 'otherwise' },
} as const satisfies Record<string, Bilingual>;

const outcomes: Record<WhatIfOutcome, Bilingual> = {
  grant: fundOutcomeNames.grant,
  'refuse-ceiling': fundOutcomeNames['refuse-ceiling'],
  'by-lottery': { nl: 'hangt van de loting af', en: 'depends on the lottery' },
};

export interface WhatIfPageProps {
  readonly frame: Frame;
  readonly round: string;
  /** As it was typed, in euros. */
  readonly typed: string;
  /** `not-a-sum`: what was typed is no amount; `unknown`: it cannot be worked out. */
  readonly result: WhatIfView | 'not-a-sum' | 'unknown' | undefined;
}

export function WhatIfPage({ frame, round, typed, result }: WhatIfPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} of={roundNumber(round)} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(`/zaken/rondes/${round}`, language), name: roundNumber(round) }}
        here={text.title[language]}
      />
      <h1>{text.title[language]}</h1>
      <Lede>{text.intro[language]}</Lede>
      <form method="get" action={`/zaken/rondes/${round}/wat-als`}>
        <input type="hidden" name="lang" value={language} />
        <TextField
          id="plafond"
          name="plafond"
          label={text.ceiling[language]}
          inputmode="numeric"
          short
          value={typed}
          error={result === 'not-a-sum' ? text.digits[language] : undefined}
        />
        <p>
          <SubmitButton>{text.work[language]}</SubmitButton>
        </p>
      </form>
      {result === 'unknown' && <p role="status">{text.unknown[language]}</p>}
      {typeof result === 'object' && <Result language={language} view={result} />}
    </Shell>
  );
}

function Result({ language, view }: { readonly language: Language; readonly view: WhatIfView }) {
  const between = ({ least, most }: WhatIfView['granted']): string =>
    least === most
      ? euros(least)[language]
      : `${euros(least)[language]} – ${euros(most)[language]} (${outcomes['by-lottery'][language]})`;
  return (
    <section>
      <h2>{text.all[language]}</h2>
      <SummaryList
        rows={[
          { name: text.present[language], value: euros(view.present)[language] },
          { name: text.tried[language], value: euros(view.ceiling)[language] },
          { name: text.granted[language], value: between(view.granted) },
          { name: text.left[language], value: between(view.left) },
          { name: text.differ[language], value: String(view.differ.length) },
          { name: text.undecided[language], value: String(view.undecided) },
        ]}
      />
      {view.requests.length > 0 && (
        <DataTable
          caption={text.all[language]}
          columns={[
            { name: text.request[language] },
            { name: text.list[language] },
            { name: text.amount[language], numeric: true },
            { name: text.now[language] },
            { name: text.under[language] },
          ]}
          rows={view.requests.map(({ caseNumber, list, position, amount, outcome, atPresent }) => [
            <a href={inLanguage(`/zaken/${caseNumber}`, language)}>{caseNumber}</a>,
            `${fundCategoryNames[list][language]}, ${position}`,
            euros(amount)[language],
            outcomes[atPresent][language],
            <>
              {outcomes[outcome][language]}{' '}
              {outcome !== atPresent && <Label you>{text.other[language]}</Label>}
            </>,
          ])}
        />
      )}
      <Soft>{text.intro[language]}</Soft>
    </section>
  );
}
