// What was asked, answered, advised and decided, as far as this reader may know it.
import type { Child, PropsWithChildren } from 'hono/jsx';
import { euros } from '../../../domain/money/inWords.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import { fundOutcomeNames, objectionOutcomeNames } from '../../../schemas/fund/states.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { KoploperView } from '../../../schemas/koploperView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { outcomeNames } from '../../../schemas/vocabulary.ts';
import { fullDay } from '../../ui/dates.ts';
import { formQuestions } from '../../ui/fields/forms.ts';
import { Note, Prose, SummaryList } from '../../ui/parts.tsx';
import { fundCriteria } from '../acts/occasions.ts';
import { Said } from './said.tsx';

const text = {
  supplement: { nl: 'Gevraagd om aan te vullen', en: 'Asked to supplement' },
  notProcessing: { nl: 'Voorstel om niet te behandelen', en: 'Proposal not to process' },
  question: { nl: 'Vraag van de commissie', en: 'Question of the committee' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  advice: { nl: 'Advies', en: 'Advice' },
  decision: { nl: 'Besluit', en: 'Decision' },
  prepared: { nl: 'Voorbereid, nog niet vrijgegeven', en: 'Prepared, not released yet' },
  returned: {
    nl: 'Besluit teruggegeven: wat er anders moet',
    en: 'Decision returned: what has to change',
  },
  lacks: { nl: 'De brief mist nog', en: 'The letter still lacks' },
  reconsideration: { nl: 'Verzoek om heroverweging', en: 'Request for reconsideration' },
  summary: { nl: 'Openbare samenvatting', en: 'Public summary' },
  allocation: { nl: 'Plaats in de rangschikking', en: 'Place in the ranking' },
  hearing: { nl: 'Gesprek aangeboden', en: 'Hearing offered' },
  objection: { nl: 'Bezwaar', en: 'Objection' },
  settled: { nl: 'Vastgesteld', en: 'Settled' },
  late: { nl: 'Te laat ingediend.', en: 'Filed too late.' },
} as const satisfies Record<string, Bilingual>;

interface Of<View extends CaseView = CaseView> {
  readonly language: Language;
  readonly view: View;
}

export function Decided({ language, view }: Of) {
  return (
    <>
      <Returned language={language} view={view} />
      <Asked language={language} view={view} />
      {view.kind === 'koploper' ? (
        <KoploperDecided language={language} view={view} />
      ) : (
        <FundDecided language={language} view={view} />
      )}
    </>
  );
}

function Part({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Returned({ language, view: { returned } }: Of) {
  if (!returned) return null;
  return (
    <Part title={text.returned[language]}>
      <blockquote>
        <Prose of={returned.reason} />
      </blockquote>
    </Part>
  );
}

const by = (day: string): Bilingual => ({
  nl: `Uiterlijk ${fullDay(day).nl}.`,
  en: `By ${fullDay(day).en}.`,
});

function Asked({ language, view }: Of) {
  const { supplement, notProcessing, clarification, kind } = view;
  return (
    <>
      {supplement && (
        <Part title={text.supplement[language]}>
          <p>{by(supplement.due)[language]}</p>
          <Said
            language={language}
            kind={kind}
            command="request-supplement"
            part="items"
            value={supplement.items}
            occasion={{ options: { 'items.field': formQuestions(kind) } }}
          />
        </Part>
      )}
      {notProcessing && (
        <Part title={text.notProcessing[language]}>
          <Said
            language={language}
            kind={kind}
            command="propose-not-processing"
            value={notProcessing.reason}
          />
        </Part>
      )}
      {clarification && (
        <Part title={text.question[language]}>
          <p>{by(clarification.due)[language]}</p>
          <Said language={language} kind={kind} command="ask-clarification" value={clarification.question} />
          {clarification.answer !== undefined && <h3>{text.answer[language]}</h3>}
          <Said language={language} kind={kind} command="answer-clarification" value={clarification.answer} />
        </Part>
      )}
    </>
  );
}

function KoploperDecided({ language, view }: Of<KoploperView>) {
  const { advice, decision, reconsideration, summary } = view;
  return (
    <>
      {reconsideration && (
        <Part title={text.reconsideration[language]}>
          <p>{fullDay(reconsideration.requestedOn)[language]}</p>
          <Said
            language={language}
            kind="koploper"
            command="request-reconsideration"
            value={reconsideration.grounds}
          />
        </Part>
      )}
      {advice && (
        <Part title={text.advice[language]}>
          <p>
            <strong>{outcomeNames[advice.advice][language]}</strong>
          </p>
          <Said
            language={language}
            kind="koploper"
            command="adopt-advice"
            part="levels"
            value={advice.levels}
          />
          <Said language={language} kind="koploper" command="adopt-advice" value={advice.texts} />
        </Part>
      )}
      {decision && (
        <Outcome
          language={language}
          name={outcomeNames[decision.outcome]}
          releasedAt={decision.releasedAt}
          lacks={decision.lacks}
        >
          <Said language={language} kind="koploper" command="prepare-decision" value={decision.texts} />
        </Outcome>
      )}
      {summary && (
        <Part title={text.summary[language]}>
          <Said
            language={language}
            kind="koploper"
            command="propose-summary"
            part="summary"
            value={summary.text}
          />
        </Part>
      )}
    </>
  );
}

function FundDecided({ language, view }: Of<FundView>) {
  const { allocation, decision, hearing, objection, settled } = view;
  const criteria = fundCriteria(view);
  return (
    <>
      {hearing && (
        <Part title={text.hearing[language]}>
          <p>{by(hearing.due)[language]}</p>
          <Said language={language} kind="fund" command="record-hearing" value={hearing.report} />
        </Part>
      )}
      {allocation && (
        <Part title={text.allocation[language]}>
          <p>{place(allocation)[language]}</p>
        </Part>
      )}
      {decision && (
        <Outcome
          language={language}
          name={fundOutcomeNames[decision.outcome]}
          releasedAt={decision.releasedAt}
        >
          <Said
            language={language}
            kind="fund"
            command="prepare-decision"
            value={decision.texts}
            occasion={{ options: { criteria } }}
          />
        </Outcome>
      )}
      {objection && (
        <Part title={text.objection[language]}>
          <p>
            {fullDay(objection.filedOn)[language]}. {objection.late && text.late[language]}
          </p>
          <Said language={language} kind="fund" command="object" value={objection.grounds} />
          {objection.outcome !== undefined && (
            <p>
              <strong>{objectionOutcomeNames[objection.outcome][language]}</strong>
            </p>
          )}
          <Said
            language={language}
            kind="fund"
            command="prepare-objection-decision"
            value={objection.reason}
          />
        </Part>
      )}
      {settled && (
        <Part title={text.settled[language]}>
          <SummaryList
            rows={[{ name: fullDay(settled.on)[language], value: euros(settled.amount)[language] }]}
          />
          <Said language={language} kind="fund" command="settle" value={settled.reason} />
        </Part>
      )}
    </>
  );
}

interface OutcomeProps {
  readonly language: Language;
  readonly name: Bilingual;
  readonly releasedAt: string | undefined;
  readonly lacks?: readonly Bilingual[] | undefined;
  readonly children: Child;
}

function Outcome({ language, name, releasedAt, lacks = [], children }: OutcomeProps) {
  return (
    <Part title={text.decision[language]}>
      <p>
        <strong>{name[language]}</strong>
        {releasedAt === undefined ? ` (${text.prepared[language]})` : `, ${fullDay(releasedAt)[language]}`}
      </p>
      {lacks.length > 0 && (
        <Note tone="bad">
          <p>{text.lacks[language]}:</p>
          <ul>
            {lacks.map((lack) => (
              <li>{lack[language]}</li>
            ))}
          </ul>
        </Note>
      )}
      {children}
    </Part>
  );
}

const place = ({ position, listed, points }: NonNullable<FundView['allocation']>): Bilingual => ({
  nl: `Plaats ${position} van ${listed}, met ${points} punten.`,
  en: `Place ${position} of ${listed}, with ${points} points.`,
});
