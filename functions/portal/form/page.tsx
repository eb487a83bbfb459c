// One group of questions: a save button that works everywhere, and what was saved when.

import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { controlOf } from '../../ui/fields/controlOf.ts';
import { fieldQuestions } from '../../ui/fields/fieldQuestions.ts';
import { formOfKind } from '../../ui/fields/forms.ts';
import { Read } from '../../ui/fields/read.tsx';
import { inLanguage } from '../../ui/language.ts';
import { EnterButton, SubmitButton } from '../../ui/parts/buttons.tsx';
import { CounterScript } from '../../ui/parts/counterScript.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Crumbs, Note, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Checks } from '../case/checks.tsx';
import type { Frame } from '../context.ts';
import type { Asking } from '../fields/asking.ts';
import { FormFields } from '../fields/fields.tsx';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import { savedAt, saveWords } from './answer.ts';
import type { Group } from './group.ts';
import { SupplementItems } from './supplementItems.tsx';

const text = {
  save: { nl: 'Opslaan', en: 'Save' },
  saveAndOn: { nl: 'Opslaan en verder', en: 'Save and continue' },
  closed: { nl: 'Dit hoeft u niet te wijzigen', en: 'This needs no change' },
  changed: {
    nl: 'Een ander heeft dit formulier intussen opgeslagen. Hieronder staat wat die invulde. Wat u typte, staat nog in de velden. Sla op als het uwe moet blijven.',
    en: 'Somebody else saved this form meanwhile. Below is what they filled in. What you typed is still in the fields. Save if yours is to stay.',
  },
  theirs: { nl: 'Wat de ander invulde', en: 'What the other filled in' },
} as const satisfies Record<string, Bilingual>;

export const formNames = { etag: 'etag', begin: 'begin', on: 'verder' } as const;

export interface FormPageProps {
  readonly frame: Frame;
  readonly view: CaseView;
  readonly group: Group;
  readonly asking: Pick<Asking, 'shown' | 'mistakes' | 'rows'>;
  readonly etag: string;
  /** What stood in this group when the page was made, as a hash. */
  readonly begin: string;
  /** Time of day of the last save (`14:32`). */
  readonly saved?: string | undefined;
  /** Fields that somebody else filled in otherwise, with what they filled in. */
  readonly theirs?: Readonly<Record<string, unknown>> | undefined;
}

export function FormPage({ frame, view, group, asking, etag, begin, saved, theirs }: FormPageProps) {
  const { language } = frame;
  const { groups, fields } = formOfKind(view.kind);
  const title = groups[group.name]?.[language] ?? group.name;
  const questions = fieldQuestions(view.kind);
  const read = (field: string, value: unknown) => {
    const schema = fields[field]?.schema;
    return {
      name: fields[field]?.label[language] ?? field,
      value: schema && (
        <Read
          language={language}
          control={controlOf(schema)}
          value={value}
          questions={questions}
          asks={field}
        />
      ),
    };
  };
  const content: Readonly<Record<string, unknown>> = view.form?.content ?? {};
  return (
    <Shell {...frame} title={title} of={view.number} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(`/zaken/${view.number}`, language), name: view.number }}
        here={title}
      />
      {saved !== undefined && (
        <Note tone="ok">
          <p role="status">{savedAt(saved)[language]}</p>
        </Note>
      )}
      <h1>{title}</h1>
      <MistakeSummary
        language={language}
        mistakes={asking.mistakes}
        labelOf={(path) => questions[path.replace(/\.\d+/g, '')]?.label ?? { nl: path, en: path }}
        also={theirs ? [text.changed] : []}
      />
      {group.open.length > 0 && <SupplementItems language={language} view={view} group={group} />}
      {theirs && (
        <Note>
          <h2>{text.theirs[language]}</h2>
          <SummaryList rows={Object.entries(theirs).map(([field, value]) => read(field, value))} />
        </Note>
      )}
      {group.open.length > 0 && (
        <form
          method="post"
          action={`?lang=${language}`}
          data-failed={saveWords.failed[language]}
          data-signed-out={saveWords.signedOut[language]}
        >
          <input type="hidden" name={formNames.etag} value={etag} />
          <input type="hidden" name={formNames.begin} value={begin} />
          <EnterButton />
          <FormFields asking={{ language, questions, ...asking }} control={group.control} />
          <p class="soft" role="status" data-saved></p>
          <More>
            <SubmitButton name={formNames.on} value="1">
              {text.saveAndOn[language]}
            </SubmitButton>
            <SubmitButton second>{text.save[language]}</SubmitButton>
          </More>
        </form>
      )}
      {view.kind === 'fund' && group.name === 'budget' && (
        <div data-checks>
          <Checks language={language} view={view} level="h2" />
        </div>
      )}
      {group.closed.length > 0 && (
        <section>
          <h2>{text.closed[language]}</h2>
          <SummaryList rows={group.closed.map((field) => read(field, content[field]))} />
        </section>
      )}
      {group.open.length > 0 && <CounterScript />}
    </Shell>
  );
}
