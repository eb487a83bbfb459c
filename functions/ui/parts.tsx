// The small parts that most pages are put together from.
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
    <nav class="utrecht-breadcrumb-nav" aria-label={label[language]}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        <li>
          <a class="utrecht-breadcrumb-nav__link" href={above.href}>
            {above.name}
          </a>
        </li>
        <li class="utrecht-breadcrumb-nav__separator" aria-hidden="true">
          ›
        </li>
        <li>
          <span aria-current="page">
            <bdi>{here}</bdi>
          </span>
        </li>
      </ol>
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
    <dl class="utrecht-data-list utrecht-data-list--rows">
      {rows
        .filter(({ value }) => value !== undefined)
        .map(({ name, value }) => (
          <div class="utrecht-data-list__item">
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
    <ul class="utrecht-badge-list" aria-label={label}>
      {words.map((word) => (
        <li class="tag" lang={lang}>
          {word}
        </li>
      ))}
    </ul>
  );
}

const noteClasses = {
  ok: 'utrecht-alert utrecht-alert--ok',
  bad: 'utrecht-alert utrecht-alert--error',
} as const;

/** What stands out from the text around it: something was recorded, something is wrong, something to know. */
export function Note({ tone, children }: PropsWithChildren<{ readonly tone?: 'ok' | 'bad' | undefined }>) {
  return <div class={tone === undefined ? 'utrecht-alert' : noteClasses[tone]}>{children}</div>;
}

/** State in words; `you` marks that it is the reader's move. */
export function Label({ you = false, children }: PropsWithChildren<{ readonly you?: boolean }>) {
  const tone = you ? 'utrecht-badge-status--warning' : 'utrecht-badge-status--neutral';
  return <span class={`utrecht-badge-status ${tone}`}>{children}</span>;
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
