// A mail before it is a mail: what it says, in both languages, without any markup. Text and HTML are both made from this.
import type { Bilingual, Language } from '../../../schemas/text.ts';

export type Block =
  | { readonly kind: 'heading'; readonly text: Bilingual }
  | { readonly kind: 'paragraph'; readonly text: Bilingual }
  | { readonly kind: 'list'; readonly items: readonly Bilingual[] }
  | { readonly kind: 'details'; readonly rows: readonly Detail[] }
  /** What a person typed, kept as typed. `language` where it is known. */
  | { readonly kind: 'quote'; readonly text: string; readonly language?: Language }
  | { readonly kind: 'button'; readonly label: Bilingual; readonly address: string };

export interface Detail {
  readonly label: Bilingual;
  readonly value: Bilingual;
}

export interface Letter {
  /** Without the case number, which stands before it in every subject. */
  readonly subject: Bilingual;
  readonly body: readonly Block[];
}

export const heading = (text: Bilingual): Block => ({ kind: 'heading', text });
export const paragraph = (text: Bilingual): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly Bilingual[]): Block => ({ kind: 'list', items });
export const details = (rows: readonly Detail[]): Block => ({ kind: 'details', rows });
export const quote = (text: string, language?: Language): Block =>
  language === undefined ? { kind: 'quote', text } : { kind: 'quote', text, language };
export const button = (label: Bilingual, address: string): Block => ({ kind: 'button', label, address });

/** A name, number or code: the same in both languages. */
export const verbatim = (text: string): Bilingual => ({ nl: text, en: text });
