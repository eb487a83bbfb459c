// Where somebody works and for which schools they may sign: the office sets it down on one page.
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { EnterButton, SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { FormFields } from '../fields/fields.tsx';
import type { Mistakes } from '../fields/messages.ts';
import type { Shown } from '../fields/shown.ts';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import { affiliationForm, controlOfForm, questions } from './forms.ts';
import { carried } from './office.ts';
import { affiliatePath, personPath } from './paths.ts';

const text = {
  title: { nl: 'Organisatie en tekenbevoegdheid', en: 'Organisation and power to sign' },
  lede: {
    nl: 'Wie bij een organisatie hoort, ziet geen dossier waarin die organisatie meedoet. Wie voor een school mag tekenen, leest de subsidieaanvragen van die school en ondertekent ze. Het geldt meteen.',
    en: 'Whoever belongs to an organisation sees no case in which it takes part. Whoever may sign for a school reads the requests of that school and signs them. It counts at once.',
  },
  save: { nl: 'Vastleggen', en: 'Set down' },
  back: { nl: 'Annuleren', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

export interface AffiliationPageProps {
  readonly frame: Frame;
  readonly person: Pick<Person, 'id' | 'name'>;
  /** Of the person, as they are shown here. */
  readonly version: number;
  readonly shown: Shown;
  readonly mistakes: Mistakes;
  readonly rows: ReadonlyMap<string, number>;
  /** A chance number of this page: sending it twice is doing it once. */
  readonly once: string;
  readonly also?: readonly Bilingual[];
}

export function AffiliationPage(props: AffiliationPageProps) {
  const { frame, person, version, shown, mistakes, rows, once, also } = props;
  const { language } = frame;
  const { id, name } = person;
  const above = inLanguage(personPath(id), language);
  return (
    <Shell {...frame} title={text.title[language]} of={name} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name }} here={text.title[language]} />
      <h1>{text.title[language]}</h1>
      <MistakeSummary
        language={language}
        mistakes={mistakes}
        labelOf={(path) => questions[path.replace(/\.\d+$/, '')]?.label ?? text.title}
        also={also}
      />
      <p>
        <bdi>{name}</bdi>
      </p>
      <Lede>{text.lede[language]}</Lede>
      <form method="post" action={inLanguage(affiliatePath(id), language)}>
        <EnterButton />
        <input type="hidden" name={carried.once} value={once} />
        <input type="hidden" name={carried.version} value={String(version)} />
        <FormFields
          asking={{ language, questions, shown, mistakes, rows }}
          control={controlOfForm(affiliationForm)}
        />
        <More>
          <SubmitButton>{text.save[language]}</SubmitButton>
          <a href={above}>{text.back[language]}</a>
        </More>
      </form>
    </Shell>
  );
}
