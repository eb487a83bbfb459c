// The projects of a region: those one may read lead to their case; of a nomination that was accepted only that stands here.
import type { RegionView } from '../../../schemas/regionView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { RegionCase } from '../../commands/regionCases.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Label } from '../../ui/parts.tsx';
import type { Frame } from '../context.ts';
import { kindNames } from '../work/narrowing.ts';
import { stateInRegion } from './stateNames.ts';
import { regionAddress } from './words.ts';

const text = {
  title: { nl: 'Projecten in deze regio', en: 'Projects in this region' },
  caption: { nl: 'In de volgorde waarin zij begonnen', en: 'In the order in which they began' },
  none: { nl: 'Er is nog geen project dat u kunt zien.', en: 'There is no project yet that you can see.' },
  nominate: { nl: 'Een project nomineren', en: 'Nominate a project' },
  project: { nl: 'Project', en: 'Project' },
  kind: { nl: 'Regeling', en: 'Scheme' },
  state: { nl: 'Stand', en: 'State' },
  accepted: {
    nl: 'Nominatie aangenomen: het project schrijft aan de aanvraag',
    en: 'Nomination accepted: the project is writing its application',
  },
  next: { nl: 'Volgende projecten', en: 'Next projects' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

export interface RegionCasesProps {
  readonly frame: Frame;
  readonly view: RegionView;
  /** Whether this person works for the programme office, for this region. */
  readonly isOffice: boolean;
  readonly cases: readonly RegionCase[];
  readonly next: string | undefined;
  readonly continued: boolean;
}

export function RegionCases({ frame, view: { region }, isOffice, cases, next, continued }: RegionCasesProps) {
  const { language } = frame;
  const address = regionAddress(region);
  return (
    <section>
      <h2>{text.title[language]}</h2>
      {cases.length === 0 ? (
        <p class="soft">{text.none[language]}</p>
      ) : (
        <DataTable
          caption={text.caption[language]}
          columns={[text.project, text.kind, text.state].map((name) => ({ name: name[language] }))}
          rows={cases.map((one) => rowOf(one, isOffice, language))}
        />
      )}
      <Pagination
        language={language}
        next={
          next === undefined
            ? undefined
            : {
                href: inLanguage(`${address}?na=${encodeURIComponent(next)}`, language),
                name: text.next[language],
              }
        }
        first={continued ? { href: inLanguage(address, language), name: text.first[language] } : undefined}
      />
      <p>
        <ButtonLink href={inLanguage(`/zaken/nomineren?regio=${region}`, language)}>
          {text.nominate[language]}
        </ButtonLink>
      </p>
    </section>
  );
}

function rowOf(one: RegionCase, isOffice: boolean, language: Language) {
  if (!one.reads)
    return [
      <>
        <bdi>{one.name}</bdi> <span class="soft">{one.number}</span>
      </>,
      kindNames.koploper[language],
      <Label>{text.accepted[language]}</Label>,
    ];
  const { summary } = one;
  return [
    <a href={inLanguage(`/zaken/${summary.number}`, language)}>
      <bdi>{summary.title ?? summary.number}</bdi> <span class="soft">{summary.number}</span>
    </a>,
    kindNames[summary.kind][language],
    <Label>{stateInRegion(summary, isOffice)[language]}</Label>,
  ];
}
