// Before a page shows a request: what was uploaded and found clean since then stands in its form.
import type { CaseReader } from '../../commands/caseReader.ts';
import { nameUploads } from '../../commands/nameUploads.ts';
import { arrivalOf, type PortalContext } from '../context.ts';

export function withUploadsNamed(c: PortalContext, reader: CaseReader): Promise<void> {
  const { commands, forms, files, newEtag } = c.get('deps');
  return nameUploads({ cases: commands.cases, forms, files, newEtag }, reader, arrivalOf(c));
}
