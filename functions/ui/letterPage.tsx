// A letter about a fund request as a page: the same words as its PDF, for who reads on a screen or prints it.
import type { Child } from 'hono/jsx';
import type { LetterBlock, LetterDocument } from '../../schemas/fund/letterDocument.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { ConceptNote } from './parts/conceptNote.tsx';
import { WideTable } from './parts/dataTable.tsx';
import { More } from './parts/layout.tsx';
import { dutchOn, Prose, SummaryList } from './parts.tsx';
import { Shell, type ShellProps } from './shell.tsx';

interface LetterPageProps extends Pick<ShellProps, 'language' | 'otherAddress' | 'section' | 'signedIn'> {
  readonly letter: LetterDocument;
  /** Where the same letter lies as a file. */
  readonly fileAddress?: string | undefined;
  /** Of a letter that has not gone out: why it cannot yet; empty when it can. */
  readonly lacks?: readonly Bilingual[] | undefined;
}

const asFile: Bilingual = { nl: 'Deze brief als pdf', en: 'This letter as a PDF (in Dutch)' };

export function LetterPage({ letter, fileAddress, lacks, ...frame }: LetterPageProps) {
  const { language } = frame;
  return (
    <Shell
      {...frame}
      title={letter.subject}
      of={lacks === undefined ? letter.caseNumber : `concept ${letter.caseNumber}`}
    >
      {lacks !== undefined && <ConceptNote language={language} of="letter" lacks={lacks} />}
      <article class="letter" lang={dutchOn(language)}>
        <Letter {...letter} />
      </article>
      {fileAddress !== undefined && (
        <More>
          <a href={fileAddress} type="application/pdf" hreflang="nl">
            {asFile[language]}
          </a>
        </More>
      )}
    </Shell>
  );
}

function Letter({ sender, addressee, subject, salutation, body, signature, closing }: LetterDocument) {
  const { organisation, contact, address = [] } = addressee;
  return (
    <>
      <p class="sender">{sender}</p>
      <p>
        <Lines of={[organisation, ...(contact === undefined ? [] : [contact]), ...address]} />
      </p>
      <h1>{subject}</h1>
      <p>{salutation}</p>
      <Blocks of={body} />
      <p>{signature.greeting}</p>
      <p>
        <Lines of={[signature.onBehalfOf, signature.function]} />
      </p>
      <Blocks of={closing} />
    </>
  );
}

const Lines = ({ of: [first, ...others] }: { readonly of: readonly string[] }) => (
  <>
    {first}
    {others.map((line) => (
      <>
        <br />
        {line}
      </>
    ))}
  </>
);

const Blocks = ({ of }: { readonly of: readonly LetterBlock[] }) => <>{of.map(shown)}</>;

function shown(block: LetterBlock): Child {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p class="prose">{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li class="prose">{item}</li>
          ))}
        </ul>
      );
    case 'details':
      return <SummaryList rows={block.rows.map(({ label, value }) => ({ name: label, value }))} />;
    case 'table':
      return <WideTable {...block} />;
    case 'quote':
      return (
        <blockquote>
          <Prose of={block.text} />
        </blockquote>
      );
  }
}
