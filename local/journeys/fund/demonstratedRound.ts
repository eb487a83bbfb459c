// `npm run demo -- rif`: a whole round, told while it happens, and what it came to.
import { fails, verifyRound } from '../../../functions/site/verifyRound.mjs';
import { templateOf } from '../../mail/templateOf.ts';
import type { System } from '../../system.ts';
import { loketOf } from '../systemLoket.ts';
import { fundJourneyOn } from './fundJourney.ts';
import { grantPath, publishedRoundFile, roundFilePath, roundPath } from './published.ts';
import { mailLines, rankingLines, traceLines } from './roundReport.ts';
import { roundOf25 } from './scenario.ts';
import { runAndSettle } from './settling.ts';
import { movableDate, wholeRound } from './wholeRound.ts';

/** `print` takes a line at a time. */
export async function demonstrateRound(system: System, print: (line: string) => void): Promise<void> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s`;
  const journey = fundJourneyOn(loketOf(system), (line) => print(`${seconds()}  ${line}`));
  const travelled = await wholeRound(journey, roundOf25);
  const { round, requests, published } = travelled;
  const part = (lines: readonly string[]) => {
    print('');
    for (const line of lines) print(line);
  };
  const shown = await publishedRoundFile(journey, round);
  part(rankingLines(shown.file, requests));
  part(traceLines(shown.file));
  const [first] = published;
  if (first) {
    print('');
    await runAndSettle(journey, first, movableDate(journey));
  }
  await system.settled();
  part(mailLines((await system.mails()).map((mail) => templateOf(mail) ?? 'overig')));
  const { commitment = '' } = await journey.as('bureau-1').round(round);
  const verdict = await verifyRound(shown.text, [commitment]);
  part([
    'De verdeling is nagerekend met het programma dat op de site staat:',
    ...verdict,
    verdict.some(fails) ? 'Er klopt iets niet.' : 'Alles klopt.',
  ]);
  part([
    'Openbaar:',
    `${system.baseAddress}${roundPath(round)}`,
    `${system.baseAddress}${roundFilePath(round)}`,
    ...published.map(({ slug }) => `${system.baseAddress}${grantPath(slug)}`),
  ]);
}
