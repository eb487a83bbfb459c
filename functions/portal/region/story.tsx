// Parts of the page of a region as everyone reads them, and in words where there is nothing to read.
import type { RegionContent } from '../../../schemas/regionContent.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { RegionAgenda, RegionFacilitator, RegionIntroduction } from '../../ui/regionStory.tsx';
import type { PartName } from './parts.ts';

const text = {
  dutch: { nl: 'Op de Nederlandse pagina', en: 'On the Dutch page' },
  english: { nl: 'Op de Engelse pagina', en: 'On the English page' },
} as const satisfies Record<string, Bilingual>;

const gone: Record<PartName, Bilingual> = {
  introduction: { nl: 'Er staat geen introductie op de pagina.', en: 'The page has no introduction.' },
  facilitator: {
    nl: 'Op de pagina staat niet wie het organiseert.',
    en: 'The page does not say who organises it.',
  },
  agenda: { nl: 'Er staat geen actieagenda op de pagina.', en: 'The page has no action agenda.' },
};

interface PartStoryProps {
  readonly language: Language;
  readonly part: PartName;
  readonly content: RegionContent;
}

export function PartStory({ language, part, content }: PartStoryProps) {
  const value = content[part];
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    return <p>{gone[part][language]}</p>;
  switch (part) {
    case 'introduction':
      return (
        <>
          <h2>{text.dutch[language]}</h2>
          <div lang={language === 'nl' ? undefined : 'nl'}>
            <RegionIntroduction language="nl" content={content} />
          </div>
          <h2>{text.english[language]}</h2>
          <div lang={language === 'en' ? undefined : 'en'}>
            <RegionIntroduction language="en" content={content} />
          </div>
        </>
      );
    case 'facilitator':
      return <RegionFacilitator language={language} content={content} />;
    case 'agenda':
      return <RegionAgenda language={language} content={content} />;
  }
}
