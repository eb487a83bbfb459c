// A finished letter about a fund request as data: what page and PDF are both made from. In Dutch, the language of the decision;
// what a person typed stands in a quote, as typed.
import * as z from 'zod/mini';
import { day, requestNumber } from '../identifiers.ts';
import { line, prose } from '../text.ts';

const name = line(300);
const sentence = prose(4000);

/** The subject of the letter is its only heading of level 1. */
const heading = z.strictObject({
  kind: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]),
  text: name,
});
const paragraph = z.strictObject({ kind: z.literal('paragraph'), text: sentence });
const list = z.strictObject({
  kind: z.literal('list'),
  items: z.array(sentence).check(z.minLength(1), z.maxLength(100)),
});
const details = z.strictObject({
  kind: z.literal('details'),
  rows: z.array(z.strictObject({ label: name, value: sentence })).check(z.minLength(1), z.maxLength(30)),
});
/** The first column says what its row is about. `numeric` columns are set to the right. */
const table = z
  .strictObject({
    kind: z.literal('table'),
    caption: name,
    columns: z
      .array(z.strictObject({ name, numeric: z.optional(z.literal(true)) }))
      .check(z.minLength(2), z.maxLength(6)),
    rows: z.array(z.array(sentence)).check(z.minLength(1), z.maxLength(100)),
  })
  .check(z.refine(({ columns, rows }) => rows.every(({ length }) => length === columns.length), 'ragged'));
const quote = z.strictObject({ kind: z.literal('quote'), text: prose(20_000) });

const letterBlock = z.discriminatedUnion('kind', [heading, paragraph, list, details, table, quote]);
export type LetterBlock = z.infer<typeof letterBlock>;

const blocks = z.array(letterBlock).check(z.minLength(1), z.maxLength(300));

export const letterDocument = z.strictObject({
  caseNumber: requestNumber,
  /** Of the decision, and so of the letter. */
  date: day,
  subject: name,
  /** The organisation that decides. */
  sender: name,
  addressee: z.strictObject({
    organisation: name,
    contact: z.optional(name),
    /** Lines of a postal address; absent when the letter goes by mail only. */
    address: z.optional(z.array(name).check(z.minLength(1), z.maxLength(6))),
  }),
  salutation: name,
  body: blocks,
  /** Who signs, by function: no person's name. */
  signature: z.strictObject({ greeting: name, onBehalfOf: name, function: name }),
  /** Below the signature: how to object or to appeal (Awb 3:45). */
  closing: blocks,
});

export type LetterDocument = z.infer<typeof letterDocument>;
