// What of a round stands in the register: where, and the file with which anyone can do the division again.

import { roundSlug } from '../../../domain/round/roundName.ts';
import { type RoundFile, roundFile } from '../../../schemas/fund/roundFile.ts';
import { eventually } from '../loket.ts';
import type { FundJourney } from './fundJourney.ts';

export const roundPath = (round: string): string => `/rondes/${roundSlug(round)}`;
export const roundFilePath = (round: string): string => `${roundPath(round)}/bestand.json`;
export const grantPath = (slug: string): string => `/subsidies/${slug}`;

/** As it is served, once it is. */
export const publishedRoundFile = (
  { loket }: FundJourney,
  round: string,
): Promise<{ readonly text: string; readonly file: RoundFile }> =>
  eventually('the file of the round', async () => {
    const answer = await loket.fetch(roundFilePath(round));
    const text = await answer.text();
    return answer.status === 200 ? { text, file: roundFile.parse(JSON.parse(text)) } : undefined;
  });
