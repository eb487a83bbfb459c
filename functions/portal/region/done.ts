// What is said on the page of a region once something was done.
import type { Bilingual } from '../../../schemas/text.ts';
import { actOf } from '../acts/acts.ts';

const revised: Bilingual = {
  nl: 'De pagina is gewijzigd. Iedereen ziet de wijziging binnen een minuut.',
  en: 'The page has been changed. Everyone sees the change within a minute.',
};

export const saidAfter = (command: string | undefined): Bilingual | undefined =>
  command === 'revise' ? revised : command === 'nominate' ? actOf('koploper', command)?.done : undefined;
