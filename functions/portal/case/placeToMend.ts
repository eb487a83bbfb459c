// Where an applicant mends what a machine found: the question it is about, the documents, the partners, or the signature.
import type { CaseView } from '../../../schemas/caseView.ts';
import { formOfKind } from '../../ui/fields/forms.ts';
import { openIn } from './open.ts';

type Finding = CaseView['findings'][number];

/** `undefined` when there is nothing to mend it with, or no longer. */
export function placeToMend(view: CaseView, { code, field }: Finding): string | undefined {
  const here = `/zaken/${view.number}`;
  if (aboutPartners.has(code))
    return view.allowed.includes('invite-partner') ? `${here}/partners` : undefined;
  if (aboutSigning.has(code)) return view.allowed.includes('submit') ? `${here}/nakijken` : undefined;
  const group = field === undefined ? undefined : formOfKind(view.kind).fields[field]?.group;
  if (field === undefined || group === undefined || !openIn(view, field)) return undefined;
  return group === 'documents' ? `${here}/documenten` : `${here}/formulier/${group}#veld-${field}`;
}

const aboutPartners = new Set([
  'partner-not-confirmed',
  'few-partners-confirmed',
  'no-care-or-welfare-partner',
  'no-education-partner',
  'no-government-partner',
]);
const aboutSigning = new Set(['not-signed', 'signed-other-content']);
