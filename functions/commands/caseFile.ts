// Gathers a whole case for inspection: what this reader reads of it on its pages, with every version of the form, every mail
// and every sealed text of the events they may read.

import { caseKindOf } from '../../domain/caseKinds.ts';
import { eventTextName } from '../../domain/eventTexts.ts';
import { findingText as fundFindingText } from '../../domain/fund/findingTexts.ts';
import { findingText as koploperFindingText } from '../../domain/koploper/findingTexts.ts';
import type { ChainExport } from '../../events/chainExport.ts';
import type { Envelope } from '../../events/envelope.ts';
import { eventTitles } from '../../events/titles.ts';
import type { Case, CaseKindName } from '../../schemas/case.ts';
import type {
  CaseFile,
  FiledDocument,
  FiledEvent,
  FiledForm,
  FiledMail,
  MailReceiver,
} from '../../schemas/caseFile.ts';
import { fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { FundView } from '../../schemas/fundView.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { CaseLists } from '../platform/caseLists.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { CaseReader } from './caseReader.ts';
import { viewCase } from './caseView.ts';
import { exportChain } from './exportChain.ts';
import { lettersSent } from './letters.ts';

interface Stores {
  readonly cases: Pick<
    CaseStore,
    'head' | 'heads' | 'form' | 'forms' | 'partners' | 'texts' | 'reviews' | 'files' | 'events' | 'mails'
  >;
  readonly lists: Pick<CaseLists, 'ofRound'>;
}

/** Four reads beside those of the view, whatever the case has been through. `now` is an instant (UTC). */
export async function gatherCaseFile(stores: Stores, reader: CaseReader, now: string): Promise<CaseFile> {
  const { cases } = stores;
  const { aggregate } = reader.head;
  const [view, chain, texts, mails] = await Promise.all([
    viewCase(stores, reader, now),
    exportChain(cases, reader, now),
    cases.texts(aggregate.id),
    cases.mails(aggregate.id),
  ]);
  const readable = chain.events.filter((event): event is Envelope => 'type' in event);
  const forms = formsIn(view.kind, readable, chain);
  const known = new Set(readable.map(({ sequence }) => Number(sequence)));
  return {
    kind: view.kind,
    view,
    chain,
    history: historyOf(readable, texts, view.kind),
    hidden: chain.events.length - readable.length,
    forms,
    letters: lettersSent(reader),
    documents: view.kind === 'fund' ? documentsIn(view, forms) : [],
    mails: mails
      .filter(({ event }) => known.has(event))
      .map(
        ({ receiver, event, template, sentAt, deliveredAt, failedAt }): FiledMail => ({
          event,
          title: titleIn(readable, event),
          template,
          receiver: receiverOf(aggregate, readable, receiver),
          sentAt,
          deliveredAt,
          failedAt,
        }),
      ),
  };
}

function historyOf(
  readable: readonly Envelope[],
  texts: Readonly<Record<string, unknown>>,
  kind: CaseKindName,
): readonly FiledEvent[] {
  const told = readable.map(({ type, sequence, data }) => ({
    name: caseKindOf(kind).eventName(type) ?? '',
    number: Number(sequence),
    data,
  }));
  return readable.map(({ type, sequence, time, authtype, data }, index) => {
    const name = eventTextName(told, index);
    const text = name === undefined ? undefined : texts[name];
    return {
      number: Number(sequence),
      type,
      title: eventTitles[type] ?? { nl: type, en: type },
      time,
      by: authtype,
      data,
      texts: text === undefined ? [] : [text],
    };
  });
}

function titleIn(history: readonly Envelope[], event: number): Bilingual {
  const type = history.find(({ sequence }) => Number(sequence) === event)?.type ?? '';
  return eventTitles[type] ?? { nl: type, en: type };
}

const findingTexts: Readonly<Record<CaseKindName, (code: string) => Bilingual>> = {
  koploper: koploperFindingText,
  fund: fundFindingText,
};

/** Events by which a form is handed in. */
const handingIn = new Set([
  'application-submitted',
  'application-supplemented',
  'request-submitted',
  'request-supplemented',
  'request-amended',
]);

/** Every form that was handed in and is still there. */
function formsIn(
  kind: CaseKindName,
  history: readonly Envelope[],
  { forms = [] }: ChainExport,
): readonly FiledForm[] {
  return history.flatMap(({ type, sequence, time, data }) => {
    const { form, contentHash, findings } = data;
    const content = forms.find((one) => one.form === form)?.content;
    if (!handingIn.has(caseKindOf(kind).eventName(type) ?? '') || content === undefined) return [];
    const codes = Array.isArray(findings) ? findings.map(String) : [];
    return [
      {
        form: Number(form),
        event: Number(sequence),
        time,
        contentHash: String(contentHash),
        content,
        findings: codes.map(findingTexts[kind]),
      },
    ];
  });
}

/** What the forms name, of what was found clean. */
function documentsIn({ documents }: FundView, forms: readonly FiledForm[]): readonly FiledDocument[] {
  const named = forms.map(({ form, content }) => ({
    form,
    documents: fundV1.content.parse(content).documents ?? {},
  }));
  return documents.flatMap(({ document, upload, name, type, size, sha256, status }) => {
    const naming = named.filter((one) => one.documents[document]?.upload === upload);
    if (status !== 'clean' || size === undefined || sha256 === undefined || naming.length === 0) return [];
    return [{ document, upload, name, type, size, sha256, forms: naming.map(({ form }) => form) }];
  });
}

function receiverOf({ applicant }: Case, history: readonly Envelope[], receiver: string): MailReceiver {
  if (receiver === applicant) return 'applicant';
  if (receiver === 'nominee' || receiver === 'office') return receiver;
  if (receiver.startsWith('pt-')) return 'partner';
  return history.some(({ data }) => wasAssigned(data, receiver)) ? 'reviewer' : 'employee';
}

/** Also who was released again. */
const wasAssigned = ({ reviewers }: Envelope['data'], person: string): boolean =>
  Array.isArray(reviewers) && reviewers.some((one) => one?.person === person);
