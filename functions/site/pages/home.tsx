// The front page: what this is, how much there is, where to go.
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { List } from '../../ui/parts/layout.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { type Counts, enumerate } from '../sentence.ts';

const text = {
  title: {
    nl: 'Wie loopt voorop in leren voor zorg en welzijn?',
    en: 'Who leads in learning for care and welfare?',
  },
  lede: {
    nl: 'In een Zorgpact werken zorg en welzijn, onderwijs en overheid in een regio samen, zodat wie een zorgberoep leert, leert wat de regio nodig heeft. Een koploper is een project dat daarin voorop loopt en laat zien wat het bereikt.',
    en: 'In a Zorgpact, care and welfare, education and government of a region work together, so that those who learn a care profession learn what the region needs. A koploper (front runner) is a project that leads the way and shows what it achieves.',
  },
  nothing: {
    nl: 'In het register staat nog niets. Zodra de eerste koploper is gepubliceerd, ziet u die hier.',
    en: 'The register is still empty. You will see the first koploper here as soon as it is published.',
  },
  look: { nl: 'Bekijk het register', en: 'Look in the register' },
  koplopers: { nl: 'Alle koplopers', en: 'All koplopers' },
  koplopersHint: {
    nl: 'Elk project met zijn partners, zijn thema’s en zijn resultaten',
    en: 'Every project with its partners, its themes and its results',
  },
  regions: { nl: 'Regio’s en regionale pacten', en: 'Regions and regional pacts' },
  regionsHint: {
    nl: 'Wat er in uw regio gebeurt en wie daar samenwerken',
    en: 'What happens in your region and who work together there',
  },
  apply: { nl: 'Hebt u een aanvraag?', en: 'Do you have an application?' },
  applyText: {
    nl: 'Log in met uw e-mailadres. U ziet dan hoe het met uw aanvraag staat, wie aan zet is en tot wanneer.',
    en: 'Sign in with your e-mail address. You then see how your application stands, who is to act and by when.',
  },
  mine: { nl: 'Naar mijn aanvragen', en: 'To my applications' },
  check: {
    nl: 'Controleer zelf wat er met uw aanvraag is gebeurd',
    en: 'Check for yourself what happened to your application',
  },
} as const satisfies Record<string, Bilingual>;

const counted = (enumeration: string): Bilingual => ({
  nl: `In het register staan nu ${enumeration}.`,
  en: `The register now holds ${enumeration}.`,
});

const countedOne = (enumeration: string): Bilingual => ({
  nl: `In het register staat nu ${enumeration}.`,
  en: `The register now holds ${enumeration}.`,
});

export function HomePage({ frame, counts }: { readonly frame: Frame; readonly counts: Counts }) {
  const { language } = frame;
  const enumeration = enumerate(counts, language);
  const single = counts.koplopers + counts.pacts + counts.grants === 1;
  const sentence = enumeration === undefined ? text.nothing : (single ? countedOne : counted)(enumeration);
  return (
    <Shell {...frame} title={text.title[language]}>
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <p>{sentence[language]}</p>
      <h2>{text.look[language]}</h2>
      <List>
        <li>
          <a href={inLanguage('/koplopers', language)}>{text.koplopers[language]}</a>
          <Soft>{text.koplopersHint[language]}</Soft>
        </li>
        <li>
          <a href={inLanguage('/regios', language)}>{text.regions[language]}</a>
          <Soft>{text.regionsHint[language]}</Soft>
        </li>
      </List>
      <h2>{text.apply[language]}</h2>
      <p>{text.applyText[language]}</p>
      <p>
        <ButtonLink href={inLanguage('/mijn', language)}>{text.mine[language]}</ButtonLink>
      </p>
      <p>
        <a href={inLanguage('/controle', language)}>{text.check[language]}</a>
      </p>
    </Shell>
  );
}
