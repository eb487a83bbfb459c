// The page of an act: what it does, what it asks, and one button that does it.

import type { Child } from 'hono/jsx';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Control } from '../../ui/fields/control.ts';
import { inLanguage } from '../../ui/language.ts';
import { Beside } from '../../ui/parts/beside.tsx';
import { EnterButton, SubmitButton } from '../../ui/parts/buttons.tsx';
import { CounterScript } from '../../ui/parts/counterScript.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { type Occasion, withHints } from '../fields/adjusted.ts';
import type { Asking } from '../fields/asking.ts';
import { FormFields } from '../fields/fields.tsx';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import type { Act } from './act.ts';
import { carriedNames } from './carried.ts';
import { Elsewhere, JustKept, KeepButton, type KeptDraft, KeptStatus, keptAttributes } from './kept.tsx';
import type { Obstacle } from './refused.ts';

export { carriedNames };

const text = {
  back: { nl: 'Annuleren', en: 'Cancel' },
  beside: { nl: 'De aanvraag', en: 'The application' },
} as const satisfies Record<string, Bilingual>;

export interface ActPageProps {
  readonly frame: Frame;
  readonly act: Act;
  readonly control: Control;
  readonly asking: Pick<Asking, 'shown' | 'mistakes' | 'rows'>;
  /** A chance number of this page: sending it twice is doing it once. */
  readonly once: string;
  readonly version?: number | undefined;
  readonly above: { readonly href: string; readonly name: string };
  /** The case or round it is done on; absent where it begins one. */
  readonly subject?: string | undefined;
  readonly obstacle?: Obstacle | undefined;
  /** What is kept of this page until it is sent; absent where nothing is. */
  readonly draft?: KeptDraft | undefined;
  readonly occasion: Occasion;
  /** What helps to answer all of them, before the first. */
  readonly lead?: Child;
  /** What one reads beside the questions. */
  readonly beside?: Child;
  /** What one reads of a thing before ticking it. */
  readonly about?: ((thing: string) => Child) | undefined;
}

export function ActPage(props: ActPageProps) {
  const { frame, act, control, once, version, above, subject, obstacle, beside, draft } = props;
  const { language } = frame;
  const questions = withHints(act.questions ?? {}, props.occasion);
  const asking: Asking = { language, questions, about: props.about, ...props.asking };
  const labelOf = (path: string) =>
    (questions[plainPath(path)] ?? questions[plainPath(path, 1)])?.label ?? act.title;
  const form = (
    <form method="post" action={`?lang=${language}`} {...(draft ? keptAttributes(language) : {})}>
      {draft && <input type="hidden" name={carriedNames.etag} value={draft.etag} />}
      <input type="hidden" name={carriedNames.once} value={once} />
      {version !== undefined && <input type="hidden" name={carriedNames.version} value={String(version)} />}
      <EnterButton />
      {props.lead}
      <FormFields asking={asking} control={control} />
      {draft && <KeptStatus language={language} draft={draft} />}
      <More>
        <SubmitButton>{(act.button ?? act.title)[language]}</SubmitButton>
        {draft && <KeepButton language={language} />}
        <a href={inLanguage(above.href, language)}>{text.back[language]}</a>
      </More>
    </form>
  );
  return (
    <Shell {...frame} title={act.title[language]} of={subject && above.name} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ ...above, href: inLanguage(above.href, language) }}
        here={act.title[language]}
      />
      <h1>{act.title[language]}</h1>
      <MistakeSummary
        language={language}
        mistakes={props.asking.mistakes}
        labelOf={labelOf}
        also={obstacle ? [obstacle.says, ...obstacle.details] : []}
      />
      {draft?.justKept && <JustKept language={language} draft={draft} />}
      {draft?.elsewhere && (
        <Elsewhere language={language} draft={draft} control={control} questions={questions} />
      )}
      {act.intro && <Lede>{act.intro[language]}</Lede>}
      {beside === undefined ? (
        form
      ) : (
        <Beside read={beside} called={text.beside[language]}>
          {form}
        </Beside>
      )}
      {draft && <CounterScript />}
    </Shell>
  );
}

/** `items.0.missing` asks what `items.missing` says; where things have names, the one at `without` is left out. */
const plainPath = (path: string, without?: number): string =>
  path
    .split('.')
    .filter((step, index) => !/^\d+$/.test(step) && index !== without)
    .join('.');
