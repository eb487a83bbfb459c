#!/usr/bin/env node
// Checks the history of a case, and receipts against it: node verify.mjs CASE.json [RECEIPT.eml|.txt ...]
// Needs Node 20 or newer and nothing else: no network, no other file. Ends with 0 when everything holds, 1 when something
// does not, 2 when a file cannot be read. CASE.json is the answer of GET /api/v1/cases/<number>/chain. In it
//   the content hash of an event is the SHA-256 of its canonical JSON (RFC 8785) without `previoushash`;
//   the link of an event is the SHA-256 of the canonical JSON {"content": content hash, "previous": previoushash};
//   each event has the link of the event before it as its `previoushash`, and the first has none.
// An event that the receiver may not read is there as its content hash: its place is checked, what it says is not.

/** @typedef {Record<string, unknown>} Fields */
/** @typedef {{ caseNumber: string, head: string, version: number, events: Fields[], forms: Fields[] }} Case */
/** @typedef {{ caseNumber: string, chain: string, content?: string | undefined, moment?: string | undefined }} Receipt */

/** What stops the check; its message says what to do. */
export class Unreadable extends Error {}

/** RFC 8785: members in the order of their names, no white space. @param {unknown} value @returns {string} */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isFields(value)) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${canonical(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  if (
    typeof value === 'string' ? !value.isWellFormed() : typeof value === 'number' && !Number.isFinite(value)
  )
    throw new Unreadable(
      'CASE.json bevat tekens of getallen die niet kunnen. Haal het opnieuw op. / CASE.json holds characters or numbers that cannot be. Fetch it again.',
    );
  return JSON.stringify(value);
}

/** @param {unknown} value */
async function hashOf(value) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {unknown} value @returns {value is Fields} */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @param {unknown} value @returns {value is string} */
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
/** @param {Fields} fields @param {string[]} names */
const hasOnly = (fields, names) => Object.keys(fields).every((name) => names.includes(name));

/**
 * Checks a case, given as the text of CASE.json, and receipts. Throws `Unreadable`.
 * @param {string} text
 * @param {readonly Receipt[]} receipts
 * @returns {Promise<string[]>} lines that begin with ✓ (holds), – (could not be seen) or ✗ (does not hold)
 */
export async function verify(text, receipts = []) {
  const exported = parseCase(text);
  const { links, lines } = await checkHistory(exported);
  if (lines.some(fails)) return lines;
  lines.push(...(await checkForms(exported)));
  for (const receipt of receipts) lines.push(...checkReceipt(receipt, exported, links));
  if (receipts.length === 0)
    lines.push(
      '– Zonder ontvangstbevestiging is alleen te zien dat het bestand in zichzelf klopt. / Without a receipt one only sees that the file agrees with itself.',
    );
  return lines;
}

/** @param {string} line */
export const fails = (line) => line.startsWith('✗');

/** @param {string} text @returns {Case} */
function parseCase(text) {
  const fields = ['format', 'caseNumber', 'exportedAt', 'head', 'version', 'events', 'forms'];
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Unreadable(
      'Het eerste bestand is geen JSON. Geef eerst CASE.json op, daarna de ontvangstbevestiging. / The first file is not JSON. Name CASE.json first, then the receipt.',
    );
  }
  const {
    format,
    caseNumber,
    exportedAt,
    head,
    version,
    events,
    forms = [],
  } = isFields(parsed) ? parsed : {};
  const complete =
    typeof format === 'string' &&
    /^zorgpact-loket\.chain\.v[12]$/.test(format) &&
    typeof exportedAt === 'string' &&
    hasOnly(parsed, fields);
  if (complete && typeof caseNumber === 'string' && isHash(head) && typeof version === 'number')
    if (Array.isArray(events) && events.every(isFields) && Array.isArray(forms) && forms.every(isFields))
      return { caseNumber, head, version, events, forms };
  throw new Unreadable(
    'Het eerste bestand is geen geschiedenis van een dossier. Bewaar het hele antwoord van GET /api/v1/cases/<dossiernummer>/chain en geef dat als eerste op. / The first file is not the history of a case. Save the whole answer of GET /api/v1/cases/<case number>/chain and name that first.',
  );
}

/** @param {Case} exported @returns {Promise<{ links: string[], lines: string[] }>} */
async function checkHistory({ caseNumber, events, head, version }) {
  const links = /** @type {string[]} */ ([]);
  let latest = '';
  for (const event of events) {
    const objection = objectionTo(event, caseNumber, links, latest);
    if (objection) return { links, lines: [objection] };
    const { previoushash: previous, contenthash, ...said } = event;
    const content = contenthash ?? (await hashOf(said));
    links.push(await hashOf(previous === undefined ? { content } : { content, previous }));
    if (contenthash === undefined) latest = String(said['time']);
  }
  if (links.at(-1) !== head || links.length !== version) {
    const line =
      '✗ Het einde van de geschiedenis ontbreekt of is veranderd. / The end of the history is missing or was changed.';
    return { links, lines: [line] };
  }
  const hidden = events.filter(({ contenthash }) => contenthash).length;
  const lines = [
    `✓ De geschiedenis van ${caseNumber} is heel: ${version} gebeurtenissen, elke schakel past. / The history of ${caseNumber} is whole: ${version} events, every link fits.`,
  ];
  if (hidden > 0)
    lines.push(
      `– ${hidden} van de ${version} gebeurtenissen staan er zonder inhoud in: hun plaats is gecontroleerd, hun inhoud niet. / ${hidden} of the ${version} events are given without what they say: their place was checked, their content was not.`,
    );
  return { links, lines };
}

/** Why an event cannot stand behind these links. @param {Fields} event @param {string} caseNumber @param {string[]} links @param {string} latest */
function objectionTo(event, caseNumber, links, latest) {
  const number = links.length + 1;
  const [nl, en] = [`✗ Gebeurtenis ${number}`, `Event ${number}`];
  const { sequence, previoushash, contenthash, subject, id, time } = event;
  if (sequence !== String(number).padStart(10, '0'))
    return `${nl} ontbreekt of staat elders. / ${en} is missing or stands elsewhere.`;
  if (previoushash !== links.at(-1))
    return `${nl} sluit niet aan: hier of in gebeurtenis ${number - 1} is iets veranderd. / ${en} does not connect: something was changed here or in event ${number - 1}.`;
  if ('contenthash' in event)
    return isHash(contenthash) && hasOnly(event, ['sequence', 'previoushash', 'contenthash'])
      ? undefined
      : `${nl} is niet heel en niet weggelaten. / ${en} is neither whole nor left out.`;
  if (subject !== caseNumber || id !== `${caseNumber}/${number}`)
    return `${nl} hoort bij een ander dossier. / ${en} belongs to another case.`;
  if (typeof time !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time) || time < latest)
    return `${nl} is ouder dan wat ervoor staat. / ${en} is older than what stands before it.`;
  return undefined;
}

/** @param {Case} exported */
async function checkForms({ events, forms }) {
  const lines = [];
  const unnamed = new Set(forms);
  for (const { sequence, data } of events) {
    const { contentHash, form: number } = isFields(data) ? data : {};
    if (contentHash === undefined) continue;
    const form = [...unnamed].find(({ form }) => form === number);
    const which = [
      `formulier ${JSON.stringify(number)} (gebeurtenis ${Number(sequence)})`,
      `form ${JSON.stringify(number)} (event ${Number(sequence)})`,
    ];
    if (!form) {
      lines.push(
        `– De inhoud van ${which[0]} zit niet in het bestand. / The content of ${which[1]} is not in the file.`,
      );
    } else if (hasOnly(form, ['form', 'content']) && (await hashOf(form['content'])) === contentHash) {
      lines.push(
        `✓ De inhoud van ${which[0]} is wat is ingediend. / The content of ${which[1]} is what was handed in.`,
      );
    } else {
      lines.push(`✗ De inhoud van ${which[0]} is veranderd. / The content of ${which[1]} was changed.`);
    }
    if (form) unnamed.delete(form);
  }
  if (unnamed.size > 0)
    lines.push(
      '✗ Er zit een formulier in dat bij geen gebeurtenis hoort. / There is a form that belongs to no event.',
    );
  return lines;
}

/** @param {Receipt} receipt @param {Case} exported @param {string[]} links */
function checkReceipt({ caseNumber, chain, content, moment }, exported, links) {
  if (caseNumber !== exported.caseNumber)
    return [
      `✗ Het bericht gaat over ${caseNumber}, CASE.json over ${exported.caseNumber}. / The message is about ${caseNumber}, CASE.json about ${exported.caseNumber}.`,
    ];
  const index = links.indexOf(chain);
  const event = exported.events[index];
  if (!event)
    return [
      '✗ De controlecode van de geschiedenis in het bericht komt in CASE.json niet voor: de geschiedenis is daarna veranderd of ingekort, of het bericht is veranderd. / The check code of the history in the message is not in CASE.json: the history was changed or cut short since, or the message was changed.',
    ];
  const lines = [
    `✓ De geschiedenis tot en met gebeurtenis ${index + 1} is die waarvan het bericht de controlecode geeft. / The history up to event ${index + 1} is the one whose check code the message gives.`,
  ];
  if (event['contenthash'])
    return [
      ...lines,
      `– Wat gebeurtenis ${index + 1} zegt, staat er niet in: code van de inhoud en moment zijn niet te vergelijken. / What event ${index + 1} says is not in the file: code of the content and moment cannot be compared.`,
    ];
  const { contentHash } = isFields(event['data']) ? event['data'] : {};
  const happened = new Date(String(event['time'])).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  for (const [given, recorded, nl, en] of /** @type {const} */ ([
    [content, contentHash, 'controlecode van de inhoud', 'check code of the content'],
    [moment, happened, 'moment van ontvangst', 'moment of arrival'],
  ])) {
    if (given === undefined) lines.push(`– Het bericht noemt geen ${nl}. / The message gives no ${en}.`);
    else if (given === recorded)
      lines.push(
        `✓ In bericht en geschiedenis is hetzelfde: ${nl} (${given}). / Message and history have the same ${en} (${given}).`,
      );
    else
      lines.push(
        `✗ In bericht en geschiedenis is niet hetzelfde: ${nl}. / Message and history differ in the ${en}.`,
      );
  }
  return lines;
}

const months = [
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  'january february march april may june july august september october november december'.split(' '),
];

/** What a receipt states, from a saved mail (.eml) or its copied text. Throws `Unreadable`. @param {Uint8Array} bytes @returns {Receipt} */
export function readReceipt(bytes) {
  const raw = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const isMail =
    /^(?:From .*\r?\n)?(?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*)*(?:mime-version|content-type|received):/i.test(
      raw,
    );
  const texts = isMail ? textsOf(raw) : [decoded(bytes)];
  /** @param {string} label @param {RegExp} form */
  const stated = (label, form) => {
    const pattern = new RegExp(
      `^[ \\t>*|]*(?:${label.replaceAll(' ', '[\\s>]+')})[\\s>*|:]*(.{0,70})`,
      'gim',
    );
    const found = texts.flatMap((text) =>
      Array.from(text.matchAll(pattern), ([, rest = '']) => form.exec(rest)?.slice(1)),
    );
    const values = new Set(found.map((value) => value?.join(' ')));
    if (values.size > 1 || values.has(undefined))
      throw new Unreadable(
        'Het bericht is niet volledig, of spreekt zichzelf tegen. Bewaar één ontvangstbevestiging, heel, als .eml of .txt. / The message is incomplete or contradicts itself. Save one receipt, whole, as .eml or .txt.',
      );
    return found[0];
  };
  const hash = /^([0-9a-f]{64})(?![0-9a-z])/i;
  const [caseNumber] = stated('Dossiernummer|Case number', /^((?:KL|RIF)-\d{4}-\d{4,9})(?!\w)/) ?? [];
  const [chain] =
    stated('Controlecode van de geschiedenis \\(SHA-256\\)|Check code of the history \\(SHA-256\\)', hash) ??
    [];
  const [content] =
    stated('Controlecode van de inhoud \\(SHA-256\\)|Check code of the content \\(SHA-256\\)', hash) ?? [];
  const moment = stated(
    'Ontvangen op|Received on',
    /^\S+ (\d{1,2}) ([a-z]+) (\d{4})\D{1,10}(\d\d:\d\d:\d\d)(?!\d)/i,
  );
  if (caseNumber === undefined || chain === undefined)
    throw new Unreadable(
      'In het bericht staan geen dossiernummer en controlecode. Bewaar de ontvangstbevestiging heel, als .eml of .txt. / The message has no case number and check code. Save the receipt whole, as .eml or .txt.',
    );
  return {
    caseNumber,
    chain: chain.toLowerCase(),
    content: content?.toLowerCase(),
    moment: moment && momentOf(moment),
  };
}

/** `2 maart 2026 10:30:00` → `2026-03-02 10:30:00`, both in Dutch time. @param {string[]} stated */
function momentOf([day = '', name = '', year = '', time = '']) {
  const month = Math.max(...months.map((names) => names.indexOf(name.toLowerCase()))) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
}

/** Every text in a mail, plain and HTML alike, decoded. @param {string} raw a character for each byte @returns {string[]} */
function textsOf(raw) {
  const boundaries = new Set(Array.from(raw.matchAll(/boundary="?([^";\s]+)/gi), ([, boundary]) => boundary));
  const parts = /** @type {string[][]} */ ([[]]);
  for (const row of raw.split(/\r?\n/))
    if (row.startsWith('--') && boundaries.has(row.slice(2).replace(/(--)?\s*$/, ''))) parts.push([]);
    else parts.at(-1)?.push(row);
  return parts.flatMap((rows) => {
    const head = rows
      .slice(0, rows.indexOf(''))
      .join('\n')
      .replaceAll(/\n[ \t]+/g, ' ');
    const body = rows.slice(rows.indexOf('') + 1).join('\n');
    const type = /^content-type: *(.*)$/im.exec(head)?.[1] ?? 'text/plain';
    if (!/^text\//i.test(type)) return [];
    const encoding = /^content-transfer-encoding: *(\S+)/im.exec(head)?.[1]?.toLowerCase();
    const plain =
      encoding === 'base64'
        ? atob(body.replaceAll(/\s/g, ''))
        : encoding === 'quoted-printable'
          ? body
              .replaceAll(/=[ \t]*\n/g, '')
              .replaceAll(/=([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
          : body;
    const charset = /charset="?([^";\s]+)/i.exec(type)?.[1];
    const text = decoded(
      Uint8Array.from(plain, (character) => character.charCodeAt(0)),
      charset,
    );
    return [/^text\/html/i.test(type) ? text.replaceAll(/<[^>]*>/g, '\n').replaceAll('&nbsp;', ' ') : text];
  });
}

/** @param {Uint8Array} bytes @param {string} charset where the bytes do not say it themselves */
function decoded(bytes, charset = 'utf-8') {
  const utf16 = { '255,254': 'utf-16le', '254,255': 'utf-16be' }[bytes.slice(0, 2).join()];
  return new TextDecoder(utf16 ?? charset).decode(bytes);
}

/** @param {string[]} files @returns {Promise<number>} the exit code */
async function main([caseFile, ...receiptFiles]) {
  const { readFile } = await import('node:fs/promises');
  /** @template Read @param {string} file @param {(bytes: Uint8Array) => Read} read */
  const reading = async (file, read) => {
    try {
      return read(await readFile(file));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Unreadable(
        error instanceof Unreadable
          ? `${file}: ${why}`
          : `${file} is niet te lezen (${why}). / ${file} cannot be read (${why}).`,
      );
    }
  };
  try {
    if (caseFile === undefined)
      throw new Unreadable(
        'Geef op wat er te controleren is. / Say what to check: node verify.mjs CASE.json [RECEIPT.eml|.txt ...]',
      );
    const text = await reading(caseFile, decoded);
    parseCase(text);
    const receipts = [];
    for (const file of receiptFiles) receipts.push(await reading(file, readReceipt));
    const lines = await verify(text, receipts);
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
      `${twoLines(error instanceof Unreadable ? why : `CASE.json is niet te controleren (${why}). / CASE.json cannot be checked (${why}).`)}\n`,
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
