// The page on which a committee deliberates: what the reviews say side by side, and afterwards what was adopted and who was there.
import type { Attendance } from '../../../schemas/attendance.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { actOf } from '../acts/acts.ts';
import type { Frame } from '../context.ts';
import { Deliberation } from './deliberation.tsx';

const text = {
  title: { nl: 'De beraadslaging', en: 'The deliberation' },
  lede: {
    nl: 'Wat de beoordelaars vonden, naast elkaar.',
    en: 'What the reviewers found, side by side.',
  },
  attendance: { nl: 'Wie erbij waren', en: 'Who took part' },
  present: { nl: 'Aanwezig', en: 'Present' },
  recused: { nl: 'Verliet de beraadslaging wegens een belang', en: 'Left because of an interest' },
  unknown: { nl: 'Dit is niet vastgelegd.', en: 'This was not recorded.' },
  nobody: { nl: 'Niemand', en: 'Nobody' },
  back: { nl: 'Naar het dossier', en: 'To the case' },
} as const satisfies Record<string, Bilingual>;

/** By which the chair closes a deliberation. */
const closing = ['adopt-advice', 'adopt-judgement'] as const;

export interface DeliberationPageProps {
  readonly frame: Frame;
  readonly view: CaseView;
  readonly person: Person;
  /** Once something was adopted, for who may know who was there; empty when nobody wrote it down. */
  readonly attendance: Attendance | undefined;
  /** The people it names. */
  readonly known: readonly Pick<Person, 'id' | 'name'>[];
}

export function DeliberationPage({ frame, view, person, attendance, known }: DeliberationPageProps) {
  const { language } = frame;
  const above = inLanguage(`/zaken/${view.number}`, language);
  const named = (ids: readonly string[] = []) =>
    ids.length === 0
      ? text.nobody[language]
      : ids.map((id) => known.find((one) => one.id === id)?.name ?? id).join(', ');
  const command = closing.find((one) => view.allowed.includes(one));
  return (
    <Shell {...frame} title={text.title[language]} of={view.number} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name: view.number }} here={text.title[language]} />
      <h1>{text.title[language]}</h1>
      <Lede>
        <bdi>{view.title ?? view.number}</bdi>. {text.lede[language]}
      </Lede>
      {command && (
        <More>
          <ButtonLink href={inLanguage(`/zaken/${view.number}/${command}`, language)}>
            {actOf(view.kind, command)?.title[language]}
          </ButtonLink>
        </More>
      )}
      {attendance && (
        <section>
          <h2>{text.attendance[language]}</h2>
          {attendance.present === undefined && attendance.recused === undefined ? (
            <p>{text.unknown[language]}</p>
          ) : (
            <SummaryList
              rows={[
                { name: text.present[language], value: <bdi>{named(attendance.present)}</bdi> },
                { name: text.recused[language], value: <bdi>{named(attendance.recused)}</bdi> },
              ]}
            />
          )}
        </section>
      )}
      <Deliberation language={language} view={view} reader={person.id} />
      <p>
        <a href={above}>{text.back[language]}</a>
      </p>
    </Shell>
  );
}
