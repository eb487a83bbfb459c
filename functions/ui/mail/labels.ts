// What names a case and its history in mails.
import type { Bilingual } from '../../../schemas/text.ts';

export const caseNumberLabel: Bilingual = { nl: 'Dossiernummer', en: 'Case number' };
export const historyCodeLabel: Bilingual = {
  nl: 'Controlecode van de geschiedenis (SHA-256)',
  en: 'Check code of the history (SHA-256)',
};
