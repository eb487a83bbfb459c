// One bottleneck: the rule, the question, the answer, and how it ended.
import { bottleneckStatusNames } from '../../../schemas/bottlenecks.ts';
import type { PublicBottleneck } from '../../../schemas/register.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Crumbs, dutchOn, Label, Prose, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { structuredBottleneck } from '../structured.ts';
import { ProvenanceNote } from './provenance.tsx';
import { RegionLinks } from './regionLinks.tsx';

const text = {
  above: { nl: 'Knelpunten', en: 'Bottlenecks' },
  dutchOnly: { nl: '', en: 'This bottleneck is available in Dutch only.' },
  question: { nl: 'De vraag', en: 'The question' },
  answer: { nl: 'Het antwoord', en: 'The answer' },
  noAnswer: { nl: 'Wat ermee gebeurde', en: 'What came of it' },
  rule: { nl: 'Regel', en: 'Rule' },
  noRule: { nl: 'De bron noemt geen regel', en: 'The source names no rule' },
  where: { nl: 'Waar het speelde', en: 'Where it came up' },
  regions: { nl: 'Regio’s', en: 'Regions' },
} as const satisfies Record<string, Bilingual>;

const answered = ['explained', 'solved-within-rules', 'rule-changed'];

export interface BottleneckPageProps {
  readonly frame: Frame;
  readonly bottleneck: PublicBottleneck;
}

export function BottleneckPage({ frame, bottleneck }: BottleneckPageProps) {
  const { language } = frame;
  const { name, rule, where, regions, question, answer, status, provenance } = bottleneck;
  const lang = dutchOn(language);
  return (
    <Shell
      {...frame}
      title={name}
      section="bottlenecks"
      description={`${name}: ${question}`}
      about={structuredBottleneck(frame.origin, bottleneck, language)}
    >
      <Crumbs
        language={language}
        above={{ href: inLanguage('/knelpunten', language), name: text.above[language] }}
        here={name}
      />
      <h1 lang={lang}>{name}</h1>
      <p>
        <Label>{bottleneckStatusNames[status][language]}</Label>
      </p>
      {language === 'en' && <p class="soft">{text.dutchOnly[language]}</p>}
      <section>
        <h2>{text.question[language]}</h2>
        <Prose of={question} lang={lang} />
      </section>
      <section>
        <h2>{(answered.includes(status) ? text.answer : text.noAnswer)[language]}</h2>
        <Prose of={answer} lang={lang} />
      </section>
      <SummaryList
        rows={[
          {
            name: text.rule[language],
            value: rule === undefined ? text.noRule[language] : <span lang={lang}>{rule}</span>,
          },
          { name: text.where[language], value: <span lang={lang}>{where}</span> },
          {
            name: text.regions[language],
            value: regions.length === 0 ? undefined : <RegionLinks language={language} ids={regions} />,
          },
        ]}
      />
      {provenance && <ProvenanceNote language={language} provenance={provenance} of="bottleneck" />}
    </Shell>
  );
}
