// The page of all parts: a section for each kind.
import { inLanguage, otherLanguage } from '../../functions/ui/language.ts';
import { Lede } from '../../functions/ui/parts/text.tsx';
import { Crumbs } from '../../functions/ui/parts.tsx';
import { Shell } from '../../functions/ui/shell.tsx';
import type { Bilingual, Language } from '../../schemas/text.ts';
import { FigureParts } from './figureParts.tsx';
import { FormParts } from './formParts.tsx';
import { ListParts } from './listParts.tsx';
import type { PartsProps } from './partsProps.ts';
import { ProgressParts } from './progressParts.tsx';
import { longName } from './samples.ts';
import { TextParts } from './textParts.tsx';

const text = {
  title: { nl: 'Onderdelen', en: 'Parts' },
  lede: {
    nl: 'Alles waar onze pagina’s uit bestaan, in elke toestand. Deze pagina staat alleen op uw eigen machine.',
    en: 'Everything that our pages are made of, in every state. This page is on your own machine only.',
  },
  above: { nl: 'Voorpagina', en: 'Front page' },
} as const satisfies Record<string, Bilingual>;

export function PartsPage({ language }: { readonly language: Language }) {
  const say = (words: Bilingual): string => words[language];
  const parts: PartsProps = { language, say };
  const other = inLanguage('/onderdelen', otherLanguage(language));
  return (
    <Shell language={language} title={say(text.title)} otherAddress={other} section="koplopers" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage('/', language), name: say(text.above) }}
        here={`${say(text.title)}: ${longName}`}
      />
      <h1>{say(text.title)}</h1>
      <Lede>{say(text.lede)}</Lede>
      <TextParts {...parts} />
      <ListParts {...parts} />
      <ProgressParts {...parts} />
      <FigureParts {...parts} />
      <FormParts {...parts} />
    </Shell>
  );
}
