// Findings, not locks: what a machine sees in a request, each with its article. The applicant reads them while writing, the
// receipt lists them, the office sees them first; none of them keeps a request out.
import { criterionFields, type FundContent, fundFieldNames, fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import { countsAsPartner, type Partner } from '../../schemas/partner.ts';
import type { Regulation } from '../../schemas/regulations/regulation.ts';
import type { FundRound } from '../../schemas/round.ts';
import { contentHash } from '../case/contentHash.ts';
import type { Finding } from '../case/types.ts';
import { cofinancingChecks } from './cofinancing/checks.ts';
import { documentFindings } from './documentFindings.ts';
import { findingTexts, missingFieldText } from './findingTexts.ts';
import { articleOf, regulationOf } from './regulationOf.ts';
import { inWindow } from './window.ts';

/** What a finding may look at beside the form. */
export interface Surroundings {
  readonly current: Pick<FundCase, 'regulation' | 'follows' | 'signature'>;
  readonly partners: readonly Partner[];
  /** The uploads of the request. */
  readonly files: readonly UploadedFile[];
  /** Absent while it is not known: then nothing is said about the window. */
  readonly round?: FundRound | undefined;
  /** The moment the request came in, or now while it is written (UTC). */
  readonly at: string;
  /** Another request of the round is for the same project of the same school. */
  readonly sameProject?: boolean | undefined;
}

/** In the order of the form, the law's own demands last. */
export function fundFindings(content: FundContent, around: Surroundings): readonly Finding[] {
  const regulation = regulationOf(around.current);
  return [
    ...missingFields(content, regulation),
    ...scaleUp(content, regulation),
    ...whatIsNew(content, around, regulation),
    ...documentFindings(content, around.files, regulation),
    ...budget(content, regulation),
    ...pledges(content, around.partners, regulation),
    ...signing(content, around),
    ...window(around, regulation),
    ...twice(around),
  ];
}

const found = (code: keyof typeof findingTexts, source: string, field?: string): Finding => ({
  code,
  ...(field === undefined ? {} : { field }),
  says: findingTexts[code],
  source,
});

const missingFields = (content: FundContent, regulation: Regulation): readonly Finding[] =>
  fundFieldNames
    .filter((name) => fundV1.fields[name].required && name !== 'documents' && content[name] === undefined)
    .map((name) => ({
      code: `missing-${name}`,
      field: name,
      says: missingFieldText(fundV1.fields[name].label),
      source: articleOf(regulation, '12'),
    }));

/** What only a scale-up is asked (7.1b, 19.4). */
function scaleUp(content: FundContent, regulation: Regulation): readonly Finding[] {
  if (content.category !== 'scale-up') return [];
  const judgedOn = regulation.categories['scale-up'].criteria
    .flatMap(({ code }) => criterionFields[code] ?? [])
    .filter((name) => !fundV1.fields[name].required);
  return ['earlierProject' as const, ...judgedOn]
    .filter((name) => content[name] === undefined)
    .map((name) => ({
      code: `missing-${name}`,
      field: name,
      says: missingFieldText(fundV1.fields[name].label),
      source: articleOf(regulation, name === 'earlierProject' ? '7.1b' : '19.4'),
    }));
}

const whatIsNew = (content: FundContent, { current }: Surroundings, regulation: Regulation) =>
  current.follows === undefined || content.whatIsNew !== undefined
    ? []
    : [found('missing-what-is-new', articleOf(regulation, '21.5'), 'whatIsNew')];

/** Every rule of the budget that does not hold, as the checker says it. */
const budget = (content: FundContent, regulation: Regulation): readonly Finding[] =>
  content.budget === undefined
    ? []
    : cofinancingChecks(regulation, content.variant ?? 'standard', content.budget)
        .filter(({ passes }) => !passes)
        .map(({ code, says, article }) => ({
          code,
          field: 'budget',
          says,
          source: articleOf(regulation, article),
        }));

/** What stands in the budget has been confirmed by each partner, to the cent (16.1). */
function pledges(
  content: FundContent,
  partners: readonly Partner[],
  regulation: Regulation,
): readonly Finding[] {
  const source = articleOf(regulation, '16.1');
  const named = (content.budget?.contributions ?? []).filter(({ partner }) => partner !== undefined);
  const invited = partners.filter(countsAsPartner);
  const unconfirmed = invited.some(({ status }) => status !== 'confirmed');
  const ofNoPartner = named.some(({ partner }) => !invited.some(({ id }) => id === partner));
  const different = named.some(({ partner, ...contribution }) => {
    const asked = invited.find(({ id }) => id === partner);
    return asked && JSON.stringify(sorted(asked.pledge)) !== JSON.stringify(sorted(contribution));
  });
  const unnamed =
    content.budget !== undefined && invited.some(({ id }) => !named.some(({ partner }) => partner === id));
  return [
    ...(unconfirmed ? [found('partner-not-confirmed', source)] : []),
    ...(ofNoPartner ? [found('contribution-of-no-partner', source, 'budget')] : []),
    ...(different ? [found('pledge-differs', source, 'budget')] : []),
    ...(unnamed ? [found('partner-not-in-budget', source, 'budget')] : []),
  ];
}

const sorted = (said: Partner['pledge']) =>
  said && [
    said.role,
    said.firstHalf.inCash,
    said.firstHalf.inKind,
    said.secondHalf.inCash,
    said.secondHalf.inKind,
  ];

/** A request is signed by who may sign for the applicant (Awb 4:2), over this very content. */
function signing(content: FundContent, { current: { signature } }: Surroundings): readonly Finding[] {
  if (signature === undefined) return [found('not-signed', 'Awb 4:2')];
  return signature.contentHash === contentHash(content) ? [] : [found('signed-other-content', 'Awb 4:2')];
}

function window({ round, at }: Surroundings, regulation: Regulation): readonly Finding[] {
  const when = round && inWindow(round, at);
  if (when === undefined || when === 'in-time') return [];
  return [found(when === 'late' ? 'after-the-round' : 'before-the-round', articleOf(regulation, '17.3'))];
}

const twice = ({ sameProject }: Surroundings): readonly Finding[] =>
  sameProject ? [found('same-project-in-round', 'Controle van het loket (aanname)')] : [];
