// What became of each of several cases: done, or not and why.
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import type { CommandResult } from '../../../commands/types.ts';
import { inLanguage } from '../../../ui/language.ts';
import { ButtonLink } from '../../../ui/parts/buttons.tsx';
import { DataTable } from '../../../ui/parts/dataTable.tsx';
import { More } from '../../../ui/parts/layout.tsx';
import { Label, Note } from '../../../ui/parts.tsx';
import { Shell } from '../../../ui/shell.tsx';
import type { Act } from '../../acts/act.ts';
import { obstacleOf } from '../../acts/refused.ts';
import type { Frame } from '../../context.ts';
import type { TogetherCase } from './page.tsx';

const text = {
  case: { nl: 'Dossier', en: 'Case' },
  result: { nl: 'Resultaat', en: 'Result' },
  why: { nl: 'Wat er is', en: 'What happened' },
  done: { nl: 'Gedaan', en: 'Done' },
  failed: { nl: 'Niet gedaan', en: 'Not done' },
  stranger: { nl: 'Dit kwam niet van onze eigen pagina.', en: 'This did not come from a page of ours.' },
  on: { nl: 'Terug naar de werkvoorraad', en: 'Back to the queue' },
} as const satisfies Record<string, Bilingual>;

const count = (done: number, all: number): Bilingual => ({
  nl: `${done} van ${all} gedaan`,
  en: `${done} of ${all} done`,
});

export interface ResultsPageProps {
  readonly frame: Frame;
  readonly act: Act;
  readonly results: readonly { readonly of: TogetherCase; readonly result: CommandResult | undefined }[];
}

export function ResultsPage({ frame, act, results }: ResultsPageProps) {
  const { language } = frame;
  const done = results.filter(({ result }) => result?.ok).length;
  return (
    <Shell {...frame} title={act.title[language]} section="mine" signedIn>
      <h1>{act.title[language]}</h1>
      <Note tone={done === results.length ? 'ok' : 'bad'}>
        <p role="status">{count(done, results.length)[language]}</p>
      </Note>
      <DataTable
        caption={act.title[language]}
        columns={[text.case, text.result, text.why].map((name) => ({ name: name[language] }))}
        rows={results.map(({ of: { number, title }, result }) => [
          <a href={inLanguage(`/zaken/${number}`, language)}>
            <bdi>{title ?? number}</bdi> <span class="soft">{number}</span>
          </a>,
          <Label you={!result?.ok}>{(result?.ok ? text.done : text.failed)[language]}</Label>,
          said(act, result, language),
        ])}
      />
      <More>
        <ButtonLink href={inLanguage('/werk', language)}>{text.on[language]}</ButtonLink>
      </More>
    </Shell>
  );
}

function said(act: Act, result: CommandResult | undefined, language: Language): string {
  if (!result) return text.stranger[language];
  if (result.ok) return act.done[language];
  const { says, details } = obstacleOf(result.refusal);
  return [says, ...details].map((one) => one[language]).join(' ');
}
