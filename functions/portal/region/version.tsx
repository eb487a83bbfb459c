// What a region told of itself in one of its versions: whole, as it was published then.
import { dayOf } from '../../../domain/clock/days.ts';
import type { RegionContent } from '../../../schemas/regionContent.ts';
import type { RegionView } from '../../../schemas/regionView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import { revisionWords } from '../../ui/regionStory.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { regionParts } from './parts.ts';
import { PartStory } from './story.tsx';
import { regionAddress } from './words.ts';

const name: Bilingual = { nl: 'Versie', en: 'Version' };

export interface RegionVersionProps {
  readonly frame: Frame;
  readonly view: RegionView;
  readonly revision: RegionView['revisions'][number];
  readonly content: RegionContent;
}

export function RegionVersion({ frame, view, revision, content }: RegionVersionProps) {
  const { language } = frame;
  const { version, at, by } = revision;
  const here = `${name[language]} ${version}`;
  return (
    <Shell {...frame} title={`${here} – ${view.name}`} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(regionAddress(view.region), language), name: view.name }}
        here={here}
      />
      <h1>{`${here} – ${view.name}`}</h1>
      <Lede>{revisionWords({ on: dayOf(at), by })[language]}</Lede>
      {regionParts.map((part) => (
        <PartStory language={language} part={part.name} content={content} />
      ))}
    </Shell>
  );
}
