// What the head of a page says to search engines, to programs and to whoever shares its address.
import type { Language } from '../../schemas/text.ts';
import { iconPath } from './icon.ts';
import { StructuredData, type StructuredThing } from './structuredData.tsx';

export interface HeadProps {
  readonly language: Language;
  /** One or two sentences; cut where a search engine would cut them. */
  readonly description?: string | undefined;
  /** Addresses of this page by language, absolute, for search engines; a page without them is not for search engines. */
  readonly alternates?: Readonly<Record<Language, string>> | undefined;
  /** What this page shows for programs to read. */
  readonly machineReadable?:
    | { readonly type: string; readonly title: string; readonly href: string }
    | undefined;
  /** What this page is about, in the words of schema.org. */
  readonly about?: StructuredThing | undefined;
}

export function HeadTags({ language, description, alternates, machineReadable, about }: HeadProps) {
  return (
    <>
      {description && <meta name="description" content={inShort(description)} />}
      <link rel="icon" type="image/svg+xml" href={iconPath} />
      {alternates ? (
        <>
          <link rel="canonical" href={alternates[language]} />
          {Object.entries(alternates).map(([code, address]) => (
            <link rel="alternate" hreflang={code} href={address} />
          ))}
          <link rel="alternate" hreflang="x-default" href={alternates.nl} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {machineReadable && <link rel="alternate" {...machineReadable} />}
      {about && alternates && <StructuredData about={about} />}
    </>
  );
}

const shortLength = 155;

/** In one line, not cut inside a word. */
function inShort(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= shortLength) return flat;
  const room = flat.slice(0, shortLength);
  const lastSpace = room.lastIndexOf(' ');
  return `${(lastSpace > 0 ? room.slice(0, lastSpace) : room).toWellFormed()} …`;
}
