// What only this case knows when an act is asked for: who can be chosen, which criteria there are, what stands there already.
import { deliberators } from '../../../domain/case/attendance.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import { isNamed } from '../../../schemas/partner.ts';
import type { RoundSummary } from '../../../schemas/roundView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { CaseReader } from '../../commands/caseReader.ts';
import { roundReaderOf, summariseRound } from '../../commands/roundReader.ts';
import { allRounds } from '../../platform/caseWrites.ts';
import { criteriaOf } from '../../ui/criteria.ts';
import { fullDay } from '../../ui/dates.ts';
import type { Option } from '../../ui/fields/control.ts';
import { formQuestions } from '../../ui/fields/forms.ts';
import type { PortalDeps } from '../deps.ts';
import type { Occasion } from '../fields/adjusted.ts';
import { hintOnClosed, hintOnProposal, reviewersFor } from './reviewersFor.ts';

type Deps = Pick<PortalDeps, 'commands' | 'people' | 'lists'>;
type Asking = (deps: Deps, reader: CaseReader, view: CaseView) => Promise<Occasion> | Occasion;

/** Of one act on a case; most acts need to know nothing more. */
const ofCase: Readonly<Record<string, Asking>> = {
  'assign-reviewers': async (deps, reader) => {
    const { options, proposal } = await reviewersFor(deps, reader);
    return {
      options: { reviewers: options },
      proposal: { reviewers: proposal },
      hints: { reviewers: proposal.length > 0 ? hintOnProposal : hintOnClosed },
    };
  },
  'release-reviewer': async (deps, _reader, view) => ({
    options: { reviewer: await named(deps, view.reviewers?.map(({ person }) => person) ?? []) },
  }),
  'restate-pledge': (_deps, _reader, view) => ({ options: { partner: partnersIn(view) } }),
  'remove-partner': (_deps, _reader, view) => ({ options: { partner: partnersIn(view) } }),
  'request-supplement': (_deps, _reader, view) => ({
    ticked: { items: { by: 'field', of: formQuestions(view.kind) } },
  }),
  'submit-review': (_deps, _reader, view) => criteria(view, 'scores'),
  'adopt-advice': (deps, reader, view) => deliberated(deps, reader, view, {}),
  'adopt-judgement': (deps, reader, view) =>
    deliberated(deps, reader, view, criteria(view, 'levels', 'motivations', 'notes')),
  'erase-person': async (deps, reader, view) => {
    const people = await Promise.all([named(deps, peopleIn(reader, view)), nomineeOf(deps, view)]);
    return { options: { subject: [...people.flat(), ...view.partners.map(optionOf)] } };
  },
  resubmit: async (deps, reader) => ({ options: { round: await roundsToChoose(deps, reader.actor) } }),
};

export const occasionOf = async (
  deps: Deps,
  reader: CaseReader,
  view: CaseView,
  command: string,
): Promise<Occasion> => ofCase[command]?.(deps, reader, view) ?? {};

/** Rounds that are planned or open, the first to open first. */
export async function roundsToChoose(
  { lists, commands }: Pick<PortalDeps, 'commands' | 'lists'>,
  actor: CaseReader['actor'],
): Promise<readonly Option[]> {
  const page = await lists.page('owned', allRounds, 50);
  const heads = await commands.cases.heads((page?.entries ?? []).map(({ id }) => id));
  return heads
    .flatMap((head) => roundReaderOf(head, actor)?.round ?? [])
    .map(summariseRound)
    .filter(({ state }) => state === 'planned' || state === 'open')
    .sort((a, b) => a.opensOn?.localeCompare(b.opensOn ?? '') ?? 0)
    .map((round) => ({ value: round.id, name: roundName(round) }));
}

const roundName = ({ id, opensOn = '', closesOn = '' }: RoundSummary): Bilingual => ({
  nl: `${roundNumber(id)}: van ${fullDay(opensOn).nl} tot en met ${fullDay(closesOn).nl}`,
  en: `${roundNumber(id)}: from ${fullDay(opensOn).en} to ${fullDay(closesOn).en}`,
});

/** `round-rif-2027-1` is called `2027-1`. */
export const roundNumber = (id: string): string => id.replace(/^round-rif-/, '');

function criteria(view: CaseView, ...paths: readonly string[]): Occasion {
  if (view.kind !== 'fund') return {};
  const of = fundCriteria(view);
  return { options: Object.fromEntries(paths.map((path) => [path, of])) };
}

/** In the order of the regulation. */
export const fundCriteria = (view: FundView): readonly Option[] => criteriaOf(view);

type Named = { readonly id: string; readonly name: string };

const optionOf = ({ id, name }: Named): Option => ({ value: id, name: { nl: name, en: name } });

const partnersIn = ({ partners }: CaseView): readonly Option[] => partners.filter(isNamed).map(optionOf);

/** Who can have taken part; whoever reviewed, and the chair, are taken to have been there until the chair says otherwise. */
async function deliberated(
  deps: Deps,
  { head, actor, viewer }: CaseReader,
  { reviews = [] }: CaseView,
  { options }: Occasion,
): Promise<Occasion> {
  const { conflicted = [] } = head.aggregate;
  const people = await named(deps, deliberators(head.aggregate, actor));
  const there = [...reviews.map(({ reviewer }) => reviewer), viewer.person].filter(
    (one) => one !== undefined && !conflicted.includes(one),
  );
  return {
    options: { ...options, present: people, recused: people },
    proposal: { present: [...new Set(there)], recused: conflicted },
  };
}

/** Who was nominated has no account yet; once erased, no name either. */
async function nomineeOf({ commands }: Deps, { number }: CaseView): Promise<readonly Option[]> {
  const { contactName } = (await commands.cases.nomination(number)) ?? {};
  if (contactName === undefined) return [];
  const name = { nl: `${contactName} (genomineerd)`, en: `${contactName} (nominated)` };
  return [{ value: 'nominee', name }];
}

async function named({ people }: Deps, ids: readonly string[]): Promise<readonly Option[]> {
  const known = await people.getAll([...ids]);
  return known.map(optionOf);
}

const peopleIn = ({ head }: CaseReader, view: CaseView): readonly string[] => [
  ...(head.aggregate.applicant === undefined ? [] : [head.aggregate.applicant]),
  ...(view.reviewers ?? []).map(({ person }) => person),
];
