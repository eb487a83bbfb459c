// The letter about a decision on a fund request, written in Dutch from the facts: first what was decided, then why, then what
// can be done about it.
import type { LetterBlock, LetterDocument } from '../../../schemas/fund/letterDocument.ts';
import { fundCategoryNames } from '../../../schemas/fund/names.ts';
import { fullDay, fullMoment } from '../../clock/inWords.ts';
import { basis } from './basis.ts';
import { details, paragraph, quote, section } from './blocks.ts';
import type { FundDecisionFacts } from './facts.ts';
import { remedyClause } from './remedy.ts';
import { saidOf } from './said/ofDecision.ts';
import type { Said } from './said/said.ts';

/** A letter that lacks a duty (`lettersLack`) is made all the same, without that part: it is read before it is complete. */
export function decisionDocument(facts: FundDecisionFacts): LetterDocument {
  const { caseNumber, projectName, addressee, sender, decidedOn, note } = facts;
  const { organisation, contact, address } = addressee;
  const said = saidOf(facts);
  return {
    caseNumber,
    date: decidedOn,
    subject: `${said.subject}: ${projectName}`,
    sender: sender.organisation,
    addressee: {
      organisation,
      ...(contact === undefined ? {} : { contact }),
      ...(address === undefined || address.length === 0 ? {} : { address: [...address] }),
    },
    salutation: contact === undefined ? 'Geachte heer of mevrouw,' : `Geachte ${contact},`,
    body: [
      paragraph(...said.opening),
      ...inShort(facts, said),
      ...said.reasons,
      ...section('Wat u verder moet weten', quote(note)),
      ...basis(facts),
    ],
    signature: {
      greeting: 'Met vriendelijke groet,',
      onBehalfOf: sender.organisation,
      function: sender.signer,
    },
    closing: [...remedyClause(facts)],
  };
}

const inShort = (facts: FundDecisionFacts, { decision, amounts }: Said): readonly LetterBlock[] =>
  details([
    ['Besluit', decision],
    ...amounts,
    ['Datum van het besluit', fullDay(facts.decidedOn).nl],
    ['Dossiernummer', facts.caseNumber],
    ['Project', facts.projectName],
    ['Soort aanvraag', fundCategoryNames[facts.category].nl],
    ['Aanvraagperiode', `${facts.round.name}, tot en met ${fullDay(facts.round.closesOn).nl}`],
    ['Aanvraag ontvangen op', fullMoment(facts.receivedAt).nl],
  ]);
