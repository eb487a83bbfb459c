// What a receipt proves: number, moment, fingerprints. The same rows in every mail that confirms a formal step.

import { fullMoment } from '../../ui/dates.ts';
import { caseNumberLabel, historyCodeLabel } from '../../ui/mail/labels.ts';
import { type Block, type Detail, details, paragraph, verbatim } from '../../ui/mail/letter.ts';
import type { CaseFacts } from '../caseFacts.ts';

const caseNumber = (facts: CaseFacts): Detail => ({
  label: caseNumberLabel,
  value: verbatim(facts.caseNumber),
});

const history = (facts: CaseFacts): Detail => ({
  label: historyCodeLabel,
  value: verbatim(facts.chain),
});

const receivedOn = (facts: CaseFacts): Detail => ({
  label: { nl: 'Ontvangen op', en: 'Received on' },
  value: fullMoment(facts.time),
});

export const contentCode = (contentHash: string): Detail => ({
  label: { nl: 'Controlecode van de inhoud (SHA-256)', en: 'Check code of the content (SHA-256)' },
  value: verbatim(contentHash),
});

const keepThis = ({ baseAddress }: CaseFacts): Block =>
  paragraph({
    nl: `Bewaar deze mail. Met de controlecodes kunt u later aantonen wat u heeft ingediend en wanneer. Hoe dat gaat, staat op ${baseAddress}/controle`,
    en: `Please keep this message. With the check codes you can show later what you submitted and when. How, is explained at ${baseAddress}/controle?lang=en`,
  });

/** Proof of a form that was handed in, and when. */
export const handedIn = (facts: CaseFacts, contentHash: string): readonly Block[] => [
  details([caseNumber(facts), receivedOn(facts), contentCode(contentHash), history(facts)]),
  keepThis(facts),
];

/** Proof of a message, and when it came; of a text in it, as it stands sealed in the history. */
export const received = (
  facts: CaseFacts,
  sealedText?: string,
  rows: readonly Detail[] = [],
): readonly Block[] => [
  details([
    caseNumber(facts),
    receivedOn(facts),
    ...rows,
    ...(sealedText === undefined
      ? []
      : [
          {
            label: { nl: 'Verzegelde code van uw tekst (SHA-256)', en: 'Sealed code of your text (SHA-256)' },
            value: verbatim(sealedText),
          },
        ]),
    history(facts),
  ]),
  keepThis(facts),
];

/** Proof of a step without content. */
export const happened = (facts: CaseFacts, rows: readonly Detail[]): Block =>
  details([caseNumber(facts), ...rows, history(facts)]);
