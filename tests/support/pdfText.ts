// Reads a PDF with another program than the one that made it: its text, its tags, what it says of itself.
import { getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A tag and what stands below it: its role, or the text itself. */
interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
  readonly id?: string;
}

export interface ReadPdf {
  readonly pages: number;
  /** The text a screen reader reads: in order, without page numbers and the like. Any white space is one space. */
  readonly text: string;
  /** Every role in the tree of tags, in reading order. */
  readonly roles: readonly string[];
  readonly title: unknown;
  readonly author: unknown;
  readonly language: unknown;
  readonly xmp: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const texts: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    texts.push(...tagged((await page.getTextContent({ includeMarkedContent: true })).items));
    roles.push(...rolesBelow(await page.getStructTree()));
  }
  const { info, metadata } = await pdf.getMetadata();
  const { Title, Author, Language } = info as Record<string, unknown>;
  return {
    pages: pdf.numPages,
    text: texts.join('').replaceAll(/\s+/g, ' '),
    roles,
    title: Title,
    author: Author,
    language: Language,
    xmp: metadata?.getRaw() ?? '',
  };
}

type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** What stands in no artifact; items that begin and end a piece of the page may stand within each other. */
function tagged(items: readonly Item[]): readonly string[] {
  const within: boolean[] = [];
  return items.flatMap((item) => {
    if ('str' in item) return within.includes(true) ? [] : [item.str, item.hasEOL ? ' ' : ''];
    if (item.type === 'endMarkedContent') within.pop();
    else within.push('tag' in item && item.tag === 'Artifact');
    return [];
  });
}

const rolesBelow = ({ role, children = [] }: Tag): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesBelow),
];
