// What stands in the fields of an act when its page opens: what the case knows, so that nobody types it again.
import type { CaseView } from '../../../schemas/caseView.ts';

export function already(view: CaseView, command: string): unknown {
  switch (command) {
    case 'supplement':
    case 'submit':
    case 'amend':
      return { formEtag: view.form?.etag };
    case 'sign':
      return view.kind === 'fund' ? { formEtag: view.form?.etag, contentHash: view.formHash } : {};
    case 'change-contact':
      return view.contact;
    case 'restate-pledge':
      return view.partners.length === 1
        ? { partner: view.partners[0]?.id, pledge: view.partners[0]?.pledge }
        : {};
    case 'propose-summary':
      return { summary: { nl: summaryIn(view) } };
    case 'propose-revision':
      return view.kind === 'koploper'
        ? { revision: { ...view.form?.content, summary: view.summary?.text } }
        : {};
    default:
      return {};
  }
}

const summaryIn = (view: CaseView): string | undefined => view.form?.content.summary;
