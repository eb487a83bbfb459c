// One part of the page of a region, to be changed; nothing is published before it was seen.

import type { RegionView } from '../../../schemas/regionView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { Read } from '../../ui/fields/read.tsx';
import { inLanguage } from '../../ui/language.ts';
import { EnterButton, SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { carriedNames } from '../acts/page.tsx';
import type { Obstacle } from '../acts/refused.ts';
import type { Frame } from '../context.ts';
import type { Asking } from '../fields/asking.ts';
import { FormFields } from '../fields/fields.tsx';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import type { RegionPart } from './parts.ts';
import { regionAddress } from './words.ts';

const text = {
  preview: { nl: 'Voorbeeld bekijken', en: 'See a preview' },
  back: { nl: 'Annuleren', en: 'Cancel' },
  theirs: { nl: 'Wat er nu op de pagina staat', en: 'What is on the page now' },
  nothing: { nl: 'Niets.', en: 'Nothing.' },
} as const satisfies Record<string, Bilingual>;

export interface RegionEditProps {
  readonly frame: Frame;
  readonly view: RegionView;
  readonly part: RegionPart;
  readonly asking: Pick<Asking, 'shown' | 'mistakes' | 'rows'>;
  /** A chance number of this page: publishing it twice is publishing it once. */
  readonly once: string;
  readonly version: number;
  readonly obstacle?: Obstacle | undefined;
  /** Somebody else changed the page since it was opened: what stands there now is shown. */
  readonly changed?: boolean | undefined;
}

export function RegionEdit({
  frame,
  view,
  part,
  asking,
  once,
  version,
  obstacle,
  changed = false,
}: RegionEditProps) {
  const { language } = frame;
  const { region, name, content } = view;
  const { title, intro, control, questions } = part;
  const here = `${title[language]} – ${name}`;
  const stands = content[part.name];
  return (
    <Shell {...frame} title={here} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(regionAddress(region), language), name }}
        here={title[language]}
      />
      <h1>{here}</h1>
      <MistakeSummary
        language={language}
        mistakes={asking.mistakes}
        labelOf={(path) => questions[path.replace(/\.\d+/g, '')]?.label ?? title}
        also={obstacle ? [obstacle.says, ...obstacle.details] : []}
      />
      <Lede>{intro[language]}</Lede>
      {changed && (
        <Note>
          <h2>{text.theirs[language]}</h2>
          {stands === undefined || (Array.isArray(stands) && stands.length === 0) ? (
            <p>{text.nothing[language]}</p>
          ) : (
            <Read
              language={language}
              control={control}
              value={{ [part.name]: stands }}
              questions={questions}
              asks=""
            />
          )}
        </Note>
      )}
      <form method="post" action={`?lang=${language}`}>
        <input type="hidden" name={carriedNames.once} value={once} />
        <input type="hidden" name={carriedNames.version} value={String(version)} />
        <EnterButton />
        <FormFields asking={{ language, questions, ...asking }} control={control} />
        <More>
          <SubmitButton>{text.preview[language]}</SubmitButton>
          <a href={inLanguage(regionAddress(region), language)}>{text.back[language]}</a>
        </More>
      </form>
    </Shell>
  );
}
