#!/usr/bin/env node
// Does the ranking, lottery and allocation of a round again: node verifyRound.mjs ROUND.json [CODE ...]
// Needs Node 20 or newer and nothing else: no network, no other file. Ends with 0 when everything holds, 1 when something
// does not, 2 when the file cannot be read. ROUND.json is the file that was published after the draw; a CODE is one that you
// noted before: the commitment published when the round opened, or the code of the content on your receipt. A hash is the
// SHA-256 of ASCII lines with one line feed between them and none at the end, in lower-case hexadecimal:
//   the commitment is the hash of the seed; the mix is that of all content hashes, sorted, one a line;
//   a lot is that of three lines: seed, mix, case number. The lowest lot comes first.
// The rules are those of article 20 and 21; docs/allocation.md says what is law and what was assumed.

/** @typedef {Record<string, unknown>} Fields */
/** @typedef {'starter' | 'scale-up'} List */
/** @typedef {{ caseNumber: string, list: List, points: number, amount: number, amended: boolean, contentHash: string }} Request */
/** @typedef {Request & { position: number, lot: string }} Ranked */
/** @typedef {{ requests: Request[], ceiling: number, onMisfit: 'stop' | 'skip', maximumPoints: Record<List, number>, seed: string, contentHashes: string[] }} Input */
/** @typedef {{ round: string, commitment: string, input: Input, allocation: Fields }} Round */
/** @typedef {{ left: number, ended: boolean, trace: Fields[], lotteries: Ranked[][] }} Division */

const lists = /** @type {const} */ (['starter', 'scale-up']);

/** What stops the check; its message says what to do. */
export class Unreadable extends Error {}

/**
 * Checks a round, given as the text of ROUND.json, and codes that were noted before. Throws `Unreadable`.
 * @param {string} text
 * @param {readonly string[]} codes
 * @returns {Promise<string[]>} lines that begin with ✓ (holds), – (could not be seen) or ✗ (does not hold)
 */
export async function verifyRound(text, codes = []) {
  const { commitment, input, allocation } = parseRound(text);
  const lines = [
    (await hashOf([input.seed])) === commitment
      ? '✓ Het geheim van de loting is dat waarvan de code vooraf vaststond. / The secret of the lottery is the one whose code was fixed beforehand.'
      : '✗ Het geheim van de loting past niet bij de code die vooraf vaststond. / The secret of the lottery does not fit the code that was fixed beforehand.',
    ...codes.map((code) => checkCode(code, commitment, input)),
  ];
  if (codes.length === 0)
    lines.push(
      '– Zonder een code die u eerder noteerde is alleen te zien dat het bestand in zichzelf klopt. / Without a code that you noted before one only sees that the file agrees with itself.',
    );
  const wrong = objectionTo(input);
  if (wrong) return [...lines, wrong];
  const mix = await hashOf(input.contentHashes.toSorted());
  const ranked = await Promise.all(
    input.requests.map(async (request) => ({
      ...request,
      position: positionOf(request, input.requests),
      lot: await hashOf([input.seed, mix, request.caseNumber]),
    })),
  );
  return [...lines, ...compare(allocate(input, ranked), allocation)];
}

/** @param {string} line */
export const fails = (line) => line.startsWith('✗');

/** @param {readonly string[]} lines */
async function hashOf(lines) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} code @param {string} commitment @param {Input} input */
function checkCode(code, commitment, { contentHashes }) {
  if (code === commitment)
    return `✓ De code ${code} is die van het geheim. / The code ${code} is that of the secret.`;
  return contentHashes.includes(code)
    ? `✓ De aanvraag met code ${code} telt mee in de loting. / The request with code ${code} counts in the lottery.`
    : `✗ De code ${code} komt in het bestand niet voor. / The code ${code} is not in the file.`;
}

/** What makes the requests themselves impossible. @param {Input} input */
function objectionTo({ requests, maximumPoints, contentHashes }) {
  const unused = [...contentHashes];
  for (const [index, { caseNumber, list, points, contentHash }] of requests.entries()) {
    if (requests.findIndex((other) => other.caseNumber === caseNumber) !== index)
      return `✗ ${caseNumber} staat er twee keer in. / ${caseNumber} is there twice.`;
    if (points > maximumPoints[list])
      return `✗ ${caseNumber} heeft meer punten dan kan. / ${caseNumber} has more points than there are.`;
    if (!unused.includes(contentHash))
      return `✗ De code van de inhoud van ${caseNumber} telt niet mee in de loting. / The code of the content of ${caseNumber} does not count in the lottery.`;
    unused.splice(unused.indexOf(contentHash), 1);
  }
  return undefined;
}

/** One more than the number of requests above it on its list (20.1–2). @param {Request} request @param {Request[]} requests */
const positionOf = ({ list, amended, points }, requests) =>
  1 +
  requests.filter(
    (other) =>
      other.list === list && (other.amended === amended ? other.points > points : amended && !other.amended),
  ).length;

/** @param {string | number} one @param {string | number} other */
const ascending = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** One list, best first. @param {Ranked[]} ranked @param {List} list @param {(request: Ranked) => string | number} amongEquals */
const inOrder = (ranked, list, amongEquals) =>
  ranked
    .filter((request) => request.list === list)
    .sort((one, other) => one.position - other.position || ascending(amongEquals(one), amongEquals(other)));

/** @param {Request} request */
const byNumber = ({ caseNumber }) => caseNumber;

/** @param {{ amount: number }[]} requests */
const sumOf = (requests) => requests.reduce((sum, { amount }) => sum + amount, 0);

/** The whole allocation, as it has to be in the file. @param {Input} input @param {Ranked[]} ranked @returns {Fields} */
function allocate(input, ranked) {
  const ranking = Object.fromEntries(
    lists.map((list) => [list, inOrder(ranked, list, byNumber).map((request) => placeOf(request, ranked))]),
  );
  const everything = sumOf(ranked) <= input.ceiling;
  const { division, number } = everything
    ? { division: grantAll(input, ranked), number: undefined }
    : divide(input, ranked);
  return {
    ranking,
    ...(number === undefined ? {} : { sameNumber: number }),
    lotteries: division.lotteries.map((lots) => lots.map(({ caseNumber, lot }) => ({ caseNumber, lot }))),
    trace: division.trace,
    granted: input.ceiling - division.left,
    left: division.left,
  };
}

/** @param {Ranked} request @param {Ranked[]} ranked */
const placeOf = ({ position, caseNumber, points, amended, list }, ranked) => ({
  position,
  shared: ranked.filter((other) => other.list === list && other.position === position).length > 1,
  caseNumber,
  points,
  amended,
});

/** @param {Input} input @returns {Division} */
const begin = ({ ceiling }) => ({ left: ceiling, ended: false, trace: [], lotteries: [] });

/** @param {Input} input @param {Ranked[]} ranked */
function grantAll(input, ranked) {
  const division = begin(input);
  for (const list of lists)
    for (const request of inOrder(ranked, list, byNumber)) decide(division, request, 'everything-fits');
  return division;
}

/** @param {Division} division @param {Ranked} request @param {string} rule @param {Fields} [compared] */
function decide(division, request, rule, compared) {
  const { caseNumber, list, position, amount, amended } = request;
  const numbers = division.lotteries.flatMap((lots, index) => (lots.includes(request) ? [index + 1] : []));
  const granted = rule !== 'after-stop' && amount <= division.left;
  const articles = ['20.1'];
  if (amended) articles.push('20.2');
  if (rule !== 'everything-fits') articles.push('21.2');
  if (numbers.length > 0) articles.push('21.3');
  division.trace.push({
    caseNumber,
    list,
    position,
    amount,
    rule,
    articles,
    outcome: granted ? 'grant' : 'refuse-ceiling',
    ...(compared ? { compared } : {}),
    ...(numbers.length > 0 ? { lotteries: numbers } : {}),
    leftBefore: division.left,
    leftAfter: granted ? division.left - amount : division.left,
  });
  if (granted) division.left -= amount;
  return granted;
}

/** @param {Input} input @param {Ranked[]} ranked */
function divide(input, ranked) {
  const least = sameNumber(input, ranked, ({ amount }) => -amount);
  const most = sameNumber(input, ranked, ({ amount }) => amount);
  if (least === most) {
    const division = divideAt(least, input, ranked, []);
    const first = division.trace.findIndex(({ outcome, lotteries }) => outcome !== 'grant' || lotteries);
    const late = division.trace.slice(first).map(({ caseNumber }) => caseNumber);
    if (!cutAt(least, ranked).some(({ caseNumber }) => late.includes(caseNumber)))
      return { division, number: least };
  }
  const number = sameNumber(input, ranked, ({ lot }) => lot);
  const drawn = cutAt(number, ranked);
  for (let cut = least + 1; cut <= most; cut += 1) {
    const doubtful = cutAt(cut, ranked);
    drawn.push(
      ...doubtful.filter((one) =>
        doubtful.some((other) => other.list === one.list && other.amount !== one.amount),
      ),
    );
  }
  return { division: divideAt(number, input, ranked, drawn), number };
}

/** The largest number that fits from both lists together (21.2). @param {Input} input @param {Ranked[]} ranked @param {(request: Ranked) => string | number} amongEquals */
function sameNumber({ ceiling }, ranked, amongEquals) {
  const [one, other] = [inOrder(ranked, 'starter', amongEquals), inOrder(ranked, 'scale-up', amongEquals)];
  let number = Math.min(one.length, other.length);
  while (sumOf(one.slice(0, number)) + sumOf(other.slice(0, number)) > ceiling) number -= 1;
  return number;
}

/** Equal requests of which only some are among the first of their list. @param {number} number @param {Ranked[]} ranked */
const cutAt = (number, ranked) =>
  ranked.filter(({ list, position }) => {
    const equals = ranked.filter((other) => other.list === list && other.position === position).length;
    return position <= number && position + equals - 1 > number;
  });

/** @param {number} number @param {Input} input @param {Ranked[]} ranked @param {Ranked[]} drawn */
function divideAt(number, input, ranked, drawn) {
  const division = begin(input);
  /** @param {Ranked} request */
  const amongEquals = (request) => (drawn.includes(request) ? request.lot : request.caseNumber);
  const [starters, scaleUps] = [
    inOrder(ranked, 'starter', amongEquals),
    inOrder(ranked, 'scale-up', amongEquals),
  ];
  for (const waiting of [starters, scaleUps])
    for (const position of new Set(waiting.map((request) => request.position))) {
      const equals = waiting.filter((request) => request.position === position && drawn.includes(request));
      if (equals.length > 0) division.lotteries.push(equals);
    }
  for (let index = 0; index < number; index += 1)
    for (const request of [starters.shift(), scaleUps.shift()])
      if (request) decide(division, request, 'same-number');
  while (!division.ended && starters.length + scaleUps.length > 0)
    takeTurn(division, input, starters, scaleUps);
  for (const request of [...starters, ...scaleUps]) decide(division, request, 'after-stop');
  return division;
}

/** The turn of the relatively highest that come next, who leave their lists. @param {Division} division @param {Input} input @param {Ranked[]} starters @param {Ranked[]} scaleUps */
function takeTurn(division, { maximumPoints, onMisfit }, starters, scaleUps) {
  const [one, other] = [starters[0], scaleUps[0]];
  const ahead =
    one && other
      ? one.points * maximumPoints['scale-up'] - other.points * maximumPoints.starter
      : one
        ? 1
        : -1;
  const turn = [...(ahead >= 0 ? leaving(starters) : []), ...(ahead <= 0 ? leaving(scaleUps) : [])];
  const misfits = turn.filter(({ amount }) => amount > division.left).length;
  const onlySome = sumOf(turn) > division.left && misfits < turn.length;
  if (onlySome) draw(division, turn);
  /** @param {Ranked} request */
  const relative = ({ points, list }) => ({ points, maximum: maximumPoints[list] });
  for (const request of turn) {
    const opposite = request.list === 'starter' ? other : one;
    const compared = one &&
      opposite &&
      other && { own: relative(request), other: relative(opposite), otherCaseNumber: opposite.caseNumber };
    const rule = division.ended ? 'after-stop' : compared ? 'relatively-highest' : 'other-list-exhausted';
    const granted = decide(division, request, rule, compared);
    if (!granted && onlySome && onMisfit === 'stop') division.ended = true;
  }
  if (misfits === turn.length && onMisfit === 'stop') division.ended = true;
}

/** Takes the first of a list off it, and who is equal. @param {Ranked[]} waiting */
function leaving(waiting) {
  const count = waiting.filter(({ position }) => position === waiting[0]?.position).length;
  return waiting.splice(0, count);
}

/** Puts them in the order of their lots; one lottery is enough for the same requests. @param {Division} division @param {Ranked[]} equals */
function draw({ lotteries }, equals) {
  equals.sort((one, other) => ascending(one.lot, other.lot));
  if (!lotteries.some((lots) => equals.every((request) => lots.includes(request))))
    lotteries.push([...equals]);
}

/** @param {Fields} expected @param {Fields} given @returns {string[]} */
function compare(expected, given) {
  const lines = [
    same(expected['ranking'], given['ranking'])
      ? '✓ De rangschikking volgt uit de punten (20.1, 20.2). / The ranking follows from the points (20.1, 20.2).'
      : '✗ De rangschikking volgt niet uit de punten (20.1, 20.2). / The ranking does not follow from the points (20.1, 20.2).',
  ];
  const lotteries = /** @type {unknown[]} */ (expected['lotteries']);
  if (!same(lotteries, given['lotteries']))
    lines.push(
      `✗ De loting klopt niet: narekenen geeft ${JSON.stringify(lotteries)}. / The lottery does not hold: doing it again gives ${JSON.stringify(lotteries)}.`,
    );
  else if (lotteries.length > 0)
    lines.push(
      `✓ De lotingen (${lotteries.length}) kloppen: elk lot is nagerekend (21.3). / The lotteries (${lotteries.length}) hold: every lot was computed again (21.3).`,
    );
  else lines.push('✓ Een loting was niet nodig. / No lottery was needed.');
  return [...lines, ...compareTrace(expected, given)];
}

/** @param {Fields} expected @param {Fields} given */
function compareTrace(expected, given) {
  const trace = /** @type {Fields[]} */ (expected['trace']);
  const steps = Array.isArray(given['trace']) ? given['trace'] : [];
  const wrong = trace.findIndex((step, index) => !same(step, steps[index]));
  if (wrong >= 0)
    return [
      `✗ Stap ${wrong + 1} van de verdeling klopt niet: narekenen geeft ${JSON.stringify(trace[wrong])}. / Step ${wrong + 1} of the allocation does not hold: doing it again gives ${JSON.stringify(trace[wrong])}.`,
    ];
  const grants = trace.filter(({ outcome }) => outcome === 'grant').length;
  return [
    same(expected, given)
      ? `✓ De verdeling klopt: ${grants} van de ${trace.length} aanvragen krijgen subsidie, samen ${euro(expected['granted'])}; er blijft ${euro(expected['left'])} over (21.2). / The allocation holds: ${grants} of ${trace.length} requests are granted, ${euro(expected['granted'])} together; ${euro(expected['left'])} is left (21.2).`
      : '✗ De bedragen of het aantal stappen van de verdeling kloppen niet. / The amounts or the number of steps of the allocation do not hold.',
  ];
}

/** @param {unknown} cents */
const euro = (cents) => (Number(cents) / 100).toLocaleString('nl-NL', { style: 'currency', currency: 'EUR' });

/** Whether two JSON values say the same. @param {unknown} one @param {unknown} other @returns {boolean} */
function same(one, other) {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  if (isFields(one) && isFields(other))
    return (
      Object.keys(one).length === Object.keys(other).length &&
      Object.entries(one).every(([name, value]) => Object.hasOwn(other, name) && same(value, other[name]))
    );
  return Object.is(one, other);
}

/** @param {unknown} value @returns {value is Fields} */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @param {unknown} value @returns {value is string} */
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
/** @param {unknown} value @param {number} least @param {number} most @returns {value is number} */
const isWhole = (value, least, most) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
/** Whether these are the members, no more and no fewer. @param {unknown} value @param {string[]} names @returns {value is Fields} */
const hasExactly = (value, names) =>
  isFields(value) &&
  Object.keys(value).length === names.length &&
  names.every((name) => Object.hasOwn(value, name));

/** @param {unknown} value @returns {value is Request} */
const isRequest = (value) =>
  hasExactly(value, ['caseNumber', 'list', 'points', 'amount', 'amended', 'contentHash']) &&
  typeof value['caseNumber'] === 'string' &&
  /^RIF-\d{4}-\d{4,9}$/.test(value['caseNumber']) &&
  lists.some((list) => list === value['list']) &&
  isWhole(value['points'], 0, 10_000) &&
  isWhole(value['amount'], 0, 1e12) &&
  typeof value['amended'] === 'boolean' &&
  isHash(value['contentHash']);

/** @param {unknown} value @returns {Input | undefined} */
function readInput(value) {
  if (!hasExactly(value, ['requests', 'ceiling', 'onMisfit', 'maximumPoints', 'lottery'])) return undefined;
  const { requests, ceiling, onMisfit, maximumPoints, lottery } = value;
  if (!Array.isArray(requests) || requests.length > 2_000 || !requests.every(isRequest)) return undefined;
  if (!isWhole(ceiling, 0, 1e12) || (onMisfit !== 'stop' && onMisfit !== 'skip')) return undefined;
  if (!hasExactly(maximumPoints, [...lists]) || !hasExactly(lottery, ['seed', 'contentHashes']))
    return undefined;
  const { starter, 'scale-up': scaleUp } = maximumPoints;
  const { seed, contentHashes } = lottery;
  if (!isWhole(starter, 1, 10_000) || !isWhole(scaleUp, 1, 10_000) || !isHash(seed)) return undefined;
  if (!Array.isArray(contentHashes) || !contentHashes.every(isHash)) return undefined;
  return {
    requests,
    ceiling,
    onMisfit,
    maximumPoints: { starter, 'scale-up': scaleUp },
    seed,
    contentHashes,
  };
}

/** @param {string} text @returns {Round} */
function parseRound(text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Unreadable(
      'Het bestand is geen JSON. Geef ROUND.json op zoals het is gepubliceerd. / The file is not JSON. Name ROUND.json as it was published.',
    );
  }
  if (hasExactly(parsed, ['format', 'round', 'commitment', 'input', 'allocation'])) {
    const { format, round, commitment, input: unread, allocation } = parsed;
    const input = readInput(unread);
    if (format === 'zorgpact-loket.round.v1' && typeof round === 'string' && isHash(commitment))
      if (input && isFields(allocation)) return { round, commitment, input, allocation };
  }
  throw new Unreadable(
    'Het bestand is geen gepubliceerde ronde, of er is iets in veranderd dat niet kan. Haal het opnieuw op. / The file is not a published round, or something impossible was changed in it. Fetch it again.',
  );
}

/** @param {string[]} arguments_ @returns {Promise<number>} the exit code */
async function main([file, ...codes]) {
  const { readFile } = await import('node:fs/promises');
  try {
    if (file === undefined)
      throw new Unreadable(
        'Geef op wat er te controleren is. / Say what to check: node verifyRound.mjs ROUND.json [CODE ...]',
      );
    const lines = await verifyRound(await readFile(file, 'utf8'), codes);
    const failed = lines.some(fails);
    lines.push(
      failed
        ? 'NIET ALLES KLOPT. / NOT EVERYTHING HOLDS.'
        : 'Alles wat te controleren was, klopt. / Everything that could be checked holds.',
    );
    process.stdout.write(`${lines.map(twoLines).join('\n')}\n`);
    return failed ? 1 : 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `${twoLines(error instanceof Unreadable ? why : `${file} is niet te controleren (${why}). / ${file} cannot be checked (${why}).`)}\n`,
    );
    return 2;
  }
}

/** Dutch, and English below it. @param {string} line */
const twoLines = (line) => line.replace(' / ', '\n  ');

/** Whether this file is what was started; elsewhere, also in a browser, it is a module. */
async function isStarted() {
  const script = globalThis.process?.argv?.[1];
  if (script === undefined) return false;
  const [{ realpathSync }, { fileURLToPath }] = [await import('node:fs'), await import('node:url')];
  return realpathSync(script) === fileURLToPath(import.meta.url);
}
if (await isStarted()) process.exitCode = await main(process.argv.slice(2));
