// The page of an act: what it does, what it asks, and one button that does it.

import type { Child } from 'hono/jsx';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Beside } from '../../ui/parts/beside.tsx';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { type Occasion, withHints } from '../fields/adjusted.ts';
import type { Asking } from '../fields/asking.ts';
import type { Control } from '../fields/control.ts';
import { FormFields } from '../fields/fields.tsx';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import type { Act } from './act.ts';
import type { Obstacle } from './refused.ts';

const text = {
  back: { nl: 'Annuleren', en: 'Cancel' },
  beside: { nl: 'De aanvraag', en: 'The application' },
} as const satisfies Record<string, Bilingual>;

/** The names of what a page carries along beside its fields. */
export const carriedNames = { once: 'sleutel', version: 'versie' } as const;

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
  readonly occasion: Occasion;
  /** What one reads beside the questions. */
  readonly beside?: Child;
  /** What one reads of a thing before ticking it. */
  readonly about?: ((thing: string) => Child) | undefined;
}

export function ActPage(props: ActPageProps) {
  const { frame, act, control, once, version, above, subject, obstacle, beside } = props;
  const { language } = frame;
  const questions = withHints(act.questions ?? {}, props.occasion);
  const asking: Asking = { language, questions, about: props.about, ...props.asking };
  const labelOf = (path: string) =>
    (questions[plainPath(path)] ?? questions[plainPath(path, 1)])?.label ?? act.title;
  const form = (
    <form method="post" action={`?lang=${language}`}>
      <input type="hidden" name={carriedNames.once} value={once} />
      {version !== undefined && <input type="hidden" name={carriedNames.version} value={String(version)} />}
      <FormFields asking={asking} control={control} />
      <More>
        <SubmitButton>{(act.button ?? act.title)[language]}</SubmitButton>
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
      {act.intro && <Lede>{act.intro[language]}</Lede>}
      {beside === undefined ? (
        form
      ) : (
        <Beside read={beside} called={text.beside[language]}>
          {form}
        </Beside>
      )}
    </Shell>
  );
}

/** `items.0.missing` asks what `items.missing` says; where things have names, the one at `without` is left out. */
const plainPath = (path: string, without?: number): string =>
  path
    .split('.')
    .filter((step, index) => !/^\d+$/.test(step) && index !== without)
    .join('.');
