// The small parts that pages are put together from.
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Bilingual, Language } from '../../schemas/text.ts';

/** Where one is: the page above, then this one. */
export function Crumbs({
  language,
  above,
  here,
}: {
  readonly language: Language;
  readonly above: { readonly href: string; readonly name: string };
  readonly here: string;
}) {
  const label: Bilingual = { nl: 'Kruimelpad', en: 'Breadcrumb' };
  return (
    <nav class="crumbs" aria-label={label[language]}>
      <a href={above.href}>{above.name}</a> <span aria-hidden="true">›</span> {here}
    </nav>
  );
}

/** Facts side by side with their names; a fact that is not there is left out. */
export function SummaryList({
  rows,
}: {
  readonly rows: readonly { readonly name: string; readonly value: Child | undefined }[];
}) {
  return (
    <dl class="summary">
      {rows
        .filter(({ value }) => value !== undefined)
        .map(({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Short words in a row; nothing when there are none. */
export function Tags({
  label,
  words,
  lang,
}: {
  readonly label: string;
  readonly words: readonly string[];
  readonly lang?: Language | undefined;
}) {
  if (words.length === 0) return null;
  return (
    <ul class="tags" aria-label={label}>
      {words.map((word) => (
        <li lang={lang}>{word}</li>
      ))}
    </ul>
  );
}

/** What stands out from the text around it: something was recorded, something is wrong, something to know. */
export function Note({ tone, children }: PropsWithChildren<{ readonly tone?: 'ok' | 'bad' }>) {
  return <div class={tone === undefined ? 'note' : `note ${tone}`}>{children}</div>;
}

/** State in words; `you` marks that it is the reader's move. */
export function Label({ you = false, children }: PropsWithChildren<{ readonly you?: boolean }>) {
  return <span class={you ? 'label you' : 'label'}>{children}</span>;
}

/** A text that somebody typed, in the paragraphs they made. */
export function Prose({ of, lang }: { readonly of: string; readonly lang?: Language | undefined }) {
  const paragraphs = of.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p class="prose" lang={lang}>
          {paragraph.trim()}
        </p>
      ))}
    </>
  );
}

/** `lang` for a text that exists in Dutch only, on a page that is not Dutch. */
export const dutchOn = (language: Language): 'nl' | undefined => (language === 'nl' ? undefined : 'nl');
