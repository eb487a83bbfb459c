// What will be done with several cases, and what it asks, before it is done.
import type { Bilingual } from '../../../../schemas/text.ts';
import type { Control } from '../../../ui/fields/control.ts';
import { inLanguage } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/parts/buttons.tsx';
import { Empty } from '../../../ui/parts/empty.tsx';
import { List, More } from '../../../ui/parts/layout.tsx';
import { Lede } from '../../../ui/parts/text.tsx';
import { Crumbs } from '../../../ui/parts.tsx';
import { Shell } from '../../../ui/shell.tsx';
import type { Act } from '../../acts/act.ts';
import { carriedNames } from '../../acts/page.tsx';
import type { Frame } from '../../context.ts';
import type { Asking } from '../../fields/asking.ts';
import { FormFields } from '../../fields/fields.tsx';
import { MistakeSummary } from '../../pages/mistakeSummary.tsx';
import { actName, chosenName, type TogetherAct, togetherActs } from './chosen.ts';

const text = {
  work: { nl: 'Mijn werk', en: 'My work' },
  cases: { nl: 'Met deze dossiers', en: 'With these cases' },
  each: {
    nl: 'Elk dossier wordt apart behandeld. Gaat het bij één niet, dan gaan de andere wel door.',
    en: 'Every case is dealt with on its own. If one cannot be done, the others still are.',
  },
  back: { nl: 'Annuleren', en: 'Cancel' },
  nothing: { nl: 'Nog niets gekozen', en: 'Nothing chosen yet' },
  why: {
    nl: 'Vink ten minste één dossier aan en kies wat u ermee wilt doen.',
    en: 'Tick at least one case and choose what to do with it.',
  },
  toWork: { nl: 'Terug naar de werkvoorraad', en: 'Back to the queue' },
} as const satisfies Record<string, Bilingual>;

export interface TogetherCase {
  readonly number: string;
  readonly title: string | undefined;
  readonly version: number;
}

export interface TogetherPageProps {
  readonly frame: Frame;
  readonly act: Act;
  readonly command: TogetherAct;
  readonly cases: readonly TogetherCase[];
  readonly control: Control;
  readonly asking: Pick<Asking, 'shown' | 'mistakes' | 'rows'>;
  readonly once: string;
}

export function TogetherPage({ frame, act, command, cases, control, asking, once }: TogetherPageProps) {
  const { language } = frame;
  const { questions = {} } = act;
  const title = togetherActs[command];
  const count = `${title[language]} (${cases.length})`;
  return (
    <Shell {...frame} title={count} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage('/werk', language), name: text.work[language] }}
        here={title[language]}
      />
      <h1>{count}</h1>
      <MistakeSummary
        language={language}
        mistakes={asking.mistakes}
        labelOf={(path) => questions[path]?.label ?? title}
      />
      <Lede>{text.each[language]}</Lede>
      <form method="post" action={`/werk/samen?lang=${language}`}>
        <input type="hidden" name={carriedNames.once} value={once} />
        <input type="hidden" name={actName} value={command} />
        {cases.map(({ number, version }) => (
          <>
            <input type="hidden" name={chosenName} value={number} />
            <input type="hidden" name={`${carriedNames.version}.${number}`} value={String(version)} />
          </>
        ))}
        <h2>{text.cases[language]}</h2>
        <List>
          {cases.map(({ number, title: name }) => (
            <li>
              <a href={inLanguage(`/zaken/${number}`, language)}>
                <bdi>{name ?? number}</bdi> <span class="soft">{number}</span>
              </a>
            </li>
          ))}
        </List>
        <FormFields asking={{ language, questions, ...asking }} control={control} />
        <More>
          <SubmitButton>{count}</SubmitButton>
          <a href={inLanguage('/werk', language)}>{text.back[language]}</a>
        </More>
      </form>
    </Shell>
  );
}

export const NothingChosenPage = ({ frame }: { readonly frame: Frame }) => (
  <Shell {...frame} title={text.nothing[frame.language]} section="mine" signedIn>
    <h1>{text.nothing[frame.language]}</h1>
    <Empty
      why={text.why[frame.language]}
      next={{ href: inLanguage('/werk', frame.language), name: text.toWork[frame.language] }}
    />
  </Shell>
);
