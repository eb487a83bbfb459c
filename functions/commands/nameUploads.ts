// Names in the form what was uploaded at the counter and found clean since. Who opens the request does it, and not who checks
// files: whoever reads what nobody has found clean yet has no right to read a request. Like saving a form: no event.

import { dayOf } from '../../domain/clock/days.ts';
import { uploadsToName } from '../../domain/fund/namingUploads.ts';
import { fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { FileStore } from '../platform/fileStore.ts';
import type { FormStore } from '../platform/formStore.ts';
import type { CaseReader } from './caseReader.ts';

interface NamingDeps {
  readonly cases: Pick<CaseStore, 'form' | 'files'>;
  readonly forms: Pick<FormStore, 'save'>;
  readonly files: Pick<FileStore, 'settled'>;
  readonly newEtag: () => string;
}

/** Somebody else may save between reading and saving; whoever opens the request next tries again. */
const tries = 3;

/** For whoever writes or signs the request; for anyone else, and once its documents are closed, nothing. `now`: instant (UTC). */
export async function nameUploads(
  deps: NamingDeps,
  { head: { aggregate: current }, kind, viewer }: CaseReader,
  now: string,
): Promise<void> {
  const writes = viewer.capacities.some((one) => one === 'applicant' || one === 'signatory');
  if (!writes || current.kind !== 'fund' || current.form === undefined || !kind.formIsWritten(current))
    return;
  if (!(kind.openFields(current)?.includes('documents') ?? true)) return;
  for (let tried = 0; tried < tries; tried += 1) {
    const [uploads, form] = await Promise.all([
      deps.cases.files(current.id),
      deps.cases.form(current.id, current.form, 'strong'),
    ]);
    if (form?.open === undefined) return;
    const { documents } = fundV1.content.parse(form.content);
    const { named, settled } = uploadsToName(uploads, { documents });
    if (Object.keys(named).length > 0) {
      const saved = await deps.forms.save(current.id, current.form, {
        content: { ...form.content, documents: { ...documents, ...named } },
        seen: form.etag,
        etag: deps.newEtag(),
        day: dayOf(now),
      });
      if (!saved.saved) continue;
    }
    await Promise.all(settled.map((upload) => deps.files.settled(current.id, upload)));
    return;
  }
}
