// A case as this person may see it: rows loaded as far as they may be read, the rest left out.
import { dayOf } from '../../domain/clock/days.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { CaseView } from '../../schemas/caseView.ts';
import type { Partner, PartnerView } from '../../schemas/partner.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { type CaseReader, caseReaderOf } from './caseReader.ts';
import { clockInWords } from './clockView.ts';
import { loadRound } from './facts/roundRows.ts';
import { permissionsOf } from './permissions.ts';
import { fundViewOf } from './views/fund.ts';
import { koploperViewOf } from './views/koploper.ts';
import { readableReviews, reviewParts } from './views/reviews.ts';
import { present, sharedParts } from './views/seen.ts';

/** Read strongly: what was just done is seen. */
export const findCase = async (
  cases: Pick<CaseStore, 'head'>,
  id: string,
  asking: Actor,
): Promise<CaseReader | undefined> => caseReaderOf(await cases.head(id, 'strong'), asking);

type Cases = Pick<CaseStore, 'head' | 'form' | 'partners' | 'texts' | 'reviews' | 'files'>;

/**
 * Everything of the case that this viewer may read; `now` is an instant (UTC). At most seven reads, and for a request two
 * more, of its round and its uploads, whatever the case has been through.
 */
export async function viewCase(
  cases: Cases,
  { head, kind, viewer, actor }: CaseReader,
  now: string,
): Promise<CaseView> {
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
  };
  const gathered = { title, form, reviews, shared };
  if (current.kind === 'koploper') return koploperViewOf({ ...gathered, seen: { ...seen, current } });
  const [round, files] = await Promise.all([loadRound({ cases }, current.round), cases.files(current.id)]);
  return fundViewOf({ ...gathered, seen: { ...seen, current } }, { round, files });
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
