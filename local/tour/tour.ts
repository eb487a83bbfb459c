// The ten minutes of the README, walked in a real browser on a whole system: what it says can be done, is done, by the people
// it names and by the words that stand on links and buttons.
import type { Page } from 'playwright-core';
import { people } from '../people.ts';
import type { System } from '../system.ts';
import type { Visitor, Visitors } from './visitors.ts';

export interface Tour extends Visitors {
  readonly system: Pick<System, 'baseAddress' | 'mails' | 'settled' | 'now' | 'moveTime'>;
  /** What stands on this page now is worth a picture; `place` is the element it begins at. */
  readonly picture: (name: string, page: Page, place?: string) => Promise<void>;
}

/** Opens the case of this number as this person, and the act by the words of its link. */
export async function atCase(
  { as }: Tour,
  key: string,
  number: string,
  act?: string | RegExp,
): Promise<Visitor> {
  const visitor = await as(key);
  await visitor.open(`/zaken/${number}`);
  if (act !== undefined) await visitor.follow(act);
  return visitor;
}

/** Does an act that asks nothing, or nothing more than `answer` gives, and waits for what follows from it. */
export async function act(
  tour: Tour,
  key: string,
  number: string,
  words: string,
  answer: (visitor: Visitor) => Promise<void> = async () => {},
): Promise<Visitor> {
  const visitor = await atCase(tour, key, number, words);
  await answer(visitor);
  await visitor.press(words);
  await done(tour, visitor, words);
  return visitor;
}

/** @throws with what the page says is wrong, unless it says that something was done. */
export async function done({ system }: Tour, { page }: Visitor, what: string): Promise<void> {
  if (!new URL(page.url()).searchParams.has('gedaan'))
    throw new Error(`${what} was not done:\n${await page.getByRole('main').innerText()}`);
  await system.settled();
}

/** The address in the last mail to this reader that begins with `path`. @throws when there is none. */
export async function linkMailed({ system }: Tour, reader: string, path: string): Promise<string> {
  await system.settled();
  const mail = (await system.mails()).findLast(({ to }) => to.includes(reader));
  const address = mail?.text.match(new RegExp(`${system.baseAddress}(${path}[^\\s)]*)`))?.[1];
  if (address === undefined) throw new Error(`no mail to ${reader} has an address ${path}`);
  return address;
}

/**
 * Opens the review, takes over the reviewers that are proposed, has each read the case and fill in its review, and closes it.
 * @throws when fewer than three were assigned
 */
export async function reviewedBy(
  tour: Tour,
  number: string,
  review: (reviewer: Visitor) => Promise<void>,
): Promise<void> {
  await act(tour, 'bureau-1', number, 'Beoordeling openen');
  const assigning = ({ page }: Visitor) => tour.picture('assigning', page);
  const { page } = await act(tour, 'bureau-1', number, 'Beoordelaars toewijzen', assigning);
  const words = await page.getByRole('main').innerText();
  const reviewers = people.filter(({ key, name }) => key.startsWith('beoordelaar') && words.includes(name));
  if (reviewers.length < 3) throw new Error(`only ${reviewers.length} review ${number}`);
  for (const { key } of reviewers) {
    const reviewer = await atCase(tour, key, number, 'Nee: lezen en beoordelen');
    await review(reviewer);
    await reviewer.press('Beoordeling insturen');
    await done(tour, reviewer, 'Beoordeling insturen');
  }
  await act(tour, 'bureau-1', number, 'Beoordeling sluiten');
}
