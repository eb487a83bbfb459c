// The last page before a role is given or taken: who, which, what follows from it, and one button.
import type { Person } from '../../../schemas/person.ts';
import type { RoleChange } from '../../../schemas/roles.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { roleNames, sectorNames } from '../../../schemas/vocabulary.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs, Note, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import { carried } from './office.ts';
import { givePath, personPath, takePath } from './paths.ts';
import { regionWords } from './words.ts';

const text = {
  person: { nl: 'Naam', en: 'Name' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  role: { nl: 'Rol', en: 'Role' },
  where: { nl: 'Waar', en: 'Where' },
  sector: { nl: 'Sector', en: 'Sector' },
  back: { nl: 'Annuleren', en: 'Cancel' },
  know: { nl: 'Goed om te weten', en: 'Good to know' },
} as const satisfies Record<string, Bilingual>;

const acts = {
  give: {
    title: { nl: 'Deze rol geven?', en: 'Give this role?' },
    button: { nl: 'Rol geven', en: 'Give the role' },
    what: { nl: 'De rol geldt meteen.', en: 'The role counts at once.' },
  },
  take: {
    title: { nl: 'Deze rol afnemen?', en: 'Take this role away?' },
    button: { nl: 'Rol afnemen', en: 'Take the role away' },
    what: {
      nl: 'De persoon ziet meteen niets meer van wat bij deze rol hoort. Wat al gedaan is, blijft.',
      en: 'At once the person sees nothing more of what belongs to this role. What was done stays.',
    },
  },
} as const satisfies Record<RoleChange['act'], Record<string, Bilingual>>;

export interface ConfirmPageProps {
  readonly frame: Frame;
  readonly person: Person;
  /** Of the person, as they are shown here. */
  readonly version: number;
  readonly change: RoleChange;
  readonly warnings: readonly Bilingual[];
  /** A chance number of this page: sending it twice is doing it once. */
  readonly once: string;
  readonly also?: readonly Bilingual[];
}

export function ConfirmPage({ frame, person, version, change, warnings, once, also }: ConfirmPageProps) {
  const { language } = frame;
  const { id, name, organisation } = person;
  const { act, role, region, sector } = change;
  const { title, button, what } = acts[act];
  const above = inLanguage(personPath(id), language);
  const path = act === 'give' ? givePath(id) : takePath(id);
  const fields = { role, region, sector, [carried.once]: once, [carried.version]: String(version) };
  return (
    <Shell {...frame} title={title[language]} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name }} here={title[language]} />
      <h1>{title[language]}</h1>
      <MistakeSummary language={language} mistakes={new Map()} labelOf={() => title} also={also} />
      <SummaryList
        rows={[
          { name: text.person[language], value: <bdi>{name}</bdi> },
          {
            name: text.organisation[language],
            value: organisation === undefined ? undefined : <bdi>{organisation}</bdi>,
          },
          { name: text.role[language], value: roleNames[role][language] },
          { name: text.where[language], value: regionWords(region)[language] },
          { name: text.sector[language], value: sector && sectorNames[sector][language] },
        ]}
      />
      {warnings.length > 0 && (
        <Note>
          <h2>{text.know[language]}</h2>
          {warnings.map((one) => (
            <p>{one[language]}</p>
          ))}
        </Note>
      )}
      <Lede>{what[language]}</Lede>
      <form method="post" action={inLanguage(path, language)}>
        {Object.entries(fields).map(
          ([field, value]) => value !== undefined && <input type="hidden" name={field} value={value} />,
        )}
        <More>
          <SubmitButton>{button[language]}</SubmitButton>
          <a href={above}>{text.back[language]}</a>
        </More>
      </form>
    </Shell>
  );
}
