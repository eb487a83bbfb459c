// Each decision by its own words.
import type { FundDecisionFacts } from '../facts.ts';
import { ceilingRefusal } from './ceilingRefusal.ts';
import { formalRefusal } from './formalRefusal.ts';
import { grant } from './grant.ts';
import { notProcessed } from './notProcessed.ts';
import { objectionDecision } from './objection.ts';
import { qualityRefusal } from './qualityRefusal.ts';
import type { Said } from './said.ts';
import { settlement } from './settlement.ts';

export function saidOf(facts: FundDecisionFacts): Said {
  switch (facts.outcome) {
    case 'grant':
      return grant(facts);
    case 'refuse-quality':
      return qualityRefusal(facts);
    case 'refuse-ceiling':
      return ceilingRefusal(facts);
    case 'refuse-formal':
      return formalRefusal(facts);
    case 'not-processed':
      return notProcessed(facts);
    case 'settle':
      return settlement(facts);
    default:
      return objectionDecision(facts);
  }
}
