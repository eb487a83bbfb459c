// A part of the page of a region as everyone would read it, before it is published.
import type { RegionContent } from '../../../schemas/regionContent.ts';
import type { RegionView } from '../../../schemas/regionView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Crumbs, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { carriedNames } from '../acts/page.tsx';
import type { Frame } from '../context.ts';
import type { Shown } from '../fields/shown.ts';
import type { RegionPart } from './parts.ts';
import { PartStory } from './story.tsx';
import { regionAddress } from './words.ts';

const text = {
  title: { nl: 'Voorbeeld', en: 'Preview' },
  note: {
    nl: 'Zo komt het op de openbare pagina. Er is nog niets gewijzigd.',
    en: 'This is how it comes on the public page. Nothing has been changed yet.',
  },
  publish: { nl: 'Publiceren', en: 'Publish' },
  onwards: { nl: 'Verder wijzigen', en: 'Go on changing' },
} as const satisfies Record<string, Bilingual>;

/** The buttons of this page, by the value of the step they lead to. */
export const stepName = 'stap';
export const steps = { publish: 'publiceren', onwards: 'wijzigen' } as const;

export interface RegionPreviewProps {
  readonly frame: Frame;
  readonly view: RegionView;
  readonly part: RegionPart;
  /** The whole content with the part as it was typed. */
  readonly content: RegionContent;
  /** What was typed, brought along unseen. */
  readonly shown: Shown;
  readonly once: string;
  readonly version: number;
}

export function RegionPreview({ frame, view, part, content, shown, once, version }: RegionPreviewProps) {
  const { language } = frame;
  const here = `${text.title[language]}: ${part.title[language]}`;
  return (
    <Shell {...frame} title={`${here} – ${view.name}`} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(regionAddress(view.region), language), name: view.name }}
        here={here}
      />
      <h1>{here}</h1>
      <Note>
        <p>{text.note[language]}</p>
      </Note>
      <PartStory language={language} part={part.name} content={content} />
      <form method="post" action={`?lang=${language}`}>
        <input type="hidden" name={carriedNames.once} value={once} />
        <input type="hidden" name={carriedNames.version} value={String(version)} />
        {[...shown].flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <More>
          <SubmitButton name={stepName} value={steps.publish}>
            {text.publish[language]}
          </SubmitButton>
          <SubmitButton second name={stepName} value={steps.onwards}>
            {text.onwards[language]}
          </SubmitButton>
        </More>
      </form>
    </Shell>
  );
}
