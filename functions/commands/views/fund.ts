// The parts of a view that only a request to the fund has: each with the capacities that see it.
import { contentHash } from '../../../domain/case/contentHash.ts';
import { cofinancingChecks } from '../../../domain/fund/cofinancing/checks.ts';
import { toLevels } from '../../../domain/fund/criteria.ts';
import { readableFiles } from '../../../domain/fund/documents.ts';
import { fundFindings } from '../../../domain/fund/findings.ts';
import { regulationOf } from '../../../domain/fund/regulationOf.ts';
import { hearingText } from '../../../domain/fund/textNames.ts';
import { type FundContent, fundV1 } from '../../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { fileSays } from '../../../schemas/fund/documentNames.ts';
import type { UploadedFile } from '../../../schemas/fund/documents.ts';
import type { DocumentView } from '../../../schemas/fund/documentView.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { FundRound } from '../../../schemas/round.ts';
import { decidedParts } from './fundDecided.ts';
import { judgedParts } from './fundJudged.ts';
import { formPart, type Gathered } from './gathered.ts';
import { holds, present, type Seen } from './seen.ts';
import { fundSummary } from './summary.ts';

type FundSeen = Seen<FundCase>;

interface OfRequests {
  readonly round: FundRound | undefined;
  readonly files: readonly UploadedFile[];
  /** Another request in it is for the same project of the same school. */
  readonly sameProject: boolean;
}

export function fundViewOf(
  { seen, title, form, reviews, shared }: Gathered<FundCase>,
  ofRequests: OfRequests,
): FundView {
  const { current } = seen;
  const content = fundV1.content.parse(form?.content ?? {});
  return {
    programme: 'rif',
    ...fundSummary(current, title),
    ...shared,
    findings: findingsIn(content, seen, ofRequests),
    ...formPart(current, form, content),
    ...(form ? { formHash: contentHash(content) } : {}),
    ...checksPart(content, current),
    documents: readableFiles(seen.viewer, current, ofRequests.files, content).map(documentViewOf),
    ...(reviews.length > 0
      ? { reviews: reviews.map((review) => ({ ...review, levels: toLevels(current, review.levels) })) }
      : {}),
    ...present('regulation', current.regulation),
    ...present('variant', current.variant),
    ...present('years', current.years),
    ...present('startsOn', current.startsOn),
    ...present('endsOn', current.endsOn),
    ...present('roundClosesOn', current.roundClosesOn),
    ...present('contentHash', current.contentHash),
    ...present('slug', current.slug),
    ...signaturePart(seen, content),
    ...askedParts(seen),
    ...judgedParts(seen),
    ...decidedParts(seen),
  };
}

/** As of the moment it was handed in, or of now while it is written. */
const findingsIn = (content: FundContent, { current, partners, now }: FundSeen, ofRequests: OfRequests) =>
  fundFindings(content, { current, partners, ...ofRequests, at: current.submittedAt ?? now }).map((one) => ({
    ...one,
  }));

function documentViewOf(file: UploadedFile): DocumentView {
  const { by: _, stepsIn: __, ...shown } = file;
  return { ...shown, says: fileSays(file) };
}

const checksPart = ({ budget, variant }: FundContent, current: FundCase): Pick<FundView, 'checks'> =>
  budget === undefined
    ? {}
    : { checks: [...cofinancingChecks(regulationOf(current), variant ?? 'standard', budget)] };

function signaturePart(seen: FundSeen, content: FundContent): Pick<FundView, 'signature'> {
  const { signature } = seen.current;
  if (!signature || !holds(seen, 'applicant', 'signatory', 'officer', 'decider')) return {};
  const { by, form, contentHash: signed } = signature;
  return { signature: { by, form, contentHash: signed, matchesForm: signed === contentHash(content) } };
}

function askedParts(seen: FundSeen): Pick<FundView, 'hearing' | 'amendment'> {
  const { hearing, amendment } = seen.current;
  if (!holds(seen, 'applicant', 'signatory', 'chair', 'officer', 'decider')) return {};
  return {
    ...(hearing
      ? {
          hearing: {
            offeredOn: hearing.offeredOn,
            due: hearing.due,
            ...present('answer', hearing.answer),
            ...(hearing.recordedAs !== undefined && holds(seen, 'chair', 'officer', 'decider')
              ? { report: seen.texts[hearingText(hearing.recordedAs)] }
              : {}),
          },
        }
      : {}),
    ...(amendment
      ? {
          amendment: {
            criterion: amendment.criterion,
            askedOn: amendment.askedOn,
            due: amendment.due,
            status: amended(amendment),
          },
        }
      : {}),
  };
}

const amended = ({ amendedAs, expired }: NonNullable<FundCase['amendment']>) => {
  if (amendedAs !== undefined) return 'amended';
  return expired ? 'expired' : 'open';
};
