// A case as this person may see it: rows loaded as far as they may be read, the rest left out.
import { dayOf } from '../../domain/clock/days.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { CaseView } from '../../schemas/caseView.ts';
import type { Partner, PartnerView } from '../../schemas/partner.ts';
import type { CaseLists } from '../platform/caseLists.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { type CaseReader, caseReaderOf } from './caseReader.ts';
import { clockInWords } from './clockView.ts';
import { loadRound } from './facts/roundRows.ts';
import { hasSameProject } from './facts/sameProject.ts';
import { permissionsOf } from './permissions.ts';
import { fundViewOf } from './views/fund.ts';
import { koploperViewOf } from './views/koploper.ts';
import { returnedPart } from './views/returned.ts';
import { readableReviews, reviewParts } from './views/reviews.ts';
import { present, sharedParts } from './views/seen.ts';

/** Read strongly: what was just done is seen. */
export const findCase = async (
  cases: Pick<CaseStore, 'head'>,
  id: string,
  asking: Actor,
): Promise<CaseReader | undefined> => caseReaderOf(await cases.head(id, 'strong'), asking);

interface Stores {
  readonly cases: Pick<CaseStore, 'head' | 'heads' | 'form' | 'partners' | 'texts' | 'reviews' | 'files'>;
  readonly lists: Pick<CaseLists, 'ofRound'>;
}

/**
 * Everything of the case that this viewer may read; `now` is an instant (UTC). At most seven reads, and of a request those of
 * its round, of its uploads and of what its school asks for there, whatever the case has been through.
 */
export async function viewCase(
  stores: Stores,
  { head, kind, viewer, actor }: CaseReader,
  now: string,
): Promise<CaseView> {
  const { cases } = stores;
  const { aggregate: current, title, contact } = head;
  const [form, partners, texts, reviews] = await Promise.all([
    current.form === undefined ? undefined : cases.form(current.id, current.form, 'strong'),
    cases.partners(current.id),
    cases.texts(current.id),
    readableReviews(cases, viewer, current),
  ]);
  const seen = { viewer, texts, partners, contact, now };
  const shared = {
    ...present('clock', clockInWords(current, dayOf(now))),
    version: current.version,
    chain: current.chain ?? '',
    ...permissionsOf(kind.lifecycle, current, actor),
    partners: partners.map(partnerViewOf),
    ...reviewParts(viewer, current, reviews),
    ...sharedParts({ ...seen, current }),
    ...returnedPart({ ...seen, current }),
  };
  const gathered = { title, form, reviews, shared };
  if (current.kind === 'koploper') return koploperViewOf({ ...gathered, seen: { ...seen, current } });
  const [round, files, sameProject] = await Promise.all([
    loadRound(stores, current.round),
    cases.files(current.id),
    hasSameProject(stores, { aggregate: current, title }),
  ]);
  return fundViewOf({ ...gathered, seen: { ...seen, current } }, { round, files, sameProject });
}

const partnerViewOf = ({
  id,
  name,
  sector,
  educationLevel,
  role,
  kvk,
  rsin,
  brin,
  pledge,
  status,
}: Partner): PartnerView => ({
  id,
  name,
  sector,
  role,
  status,
  ...present('educationLevel', educationLevel),
  ...present('kvk', kvk),
  ...present('rsin', rsin),
  ...present('brin', brin),
  ...present('pledge', pledge),
});
