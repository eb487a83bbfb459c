// What a receipt proves: number, moment, fingerprints. The same rows in every mail that confirms a formal step.

import { fullMoment } from '../../ui/dates.ts';
import type { CaseFacts } from '../caseFacts.ts';
import { type Block, type Detail, details, paragraph, verbatim } from '../letter.ts';

const caseNumber = (facts: CaseFacts): Detail => ({
  label: { nl: 'Dossiernummer', en: 'Case number' },
  value: verbatim(facts.caseNumber),
});

const history = (facts: CaseFacts): Detail => ({
  label: { nl: 'Controlecode van de geschiedenis (SHA-256)', en: 'Check code of the history (SHA-256)' },
  value: verbatim(facts.chain),
});

/** Proof of what was handed in, and when. */
export const handedIn = (facts: CaseFacts, contentHash: string): readonly Block[] => [
  details([
    caseNumber(facts),
    { label: { nl: 'Ontvangen op', en: 'Received on' }, value: fullMoment(facts.time) },
    {
      label: { nl: 'Controlecode van de inhoud (SHA-256)', en: 'Check code of the content (SHA-256)' },
      value: verbatim(contentHash),
    },
    history(facts),
  ]),
  paragraph({
    nl: `Bewaar deze mail. Met de controlecodes kunt u later aantonen wat u heeft ingediend en wanneer. Hoe dat gaat, staat op ${facts.baseAddress}/controle`,
    en: `Please keep this message. With the check codes you can show later what you submitted and when. How, is explained at ${facts.baseAddress}/controle?lang=en`,
  }),
];

/** Proof of a step without content. */
export const happened = (facts: CaseFacts, rows: readonly Detail[]): Block =>
  details([caseNumber(facts), ...rows, history(facts)]);
