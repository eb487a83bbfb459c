// A mail as a page, before it goes out or after: to whom, under which subject, and every word of it.
import type { Child } from 'hono/jsx';
import type { DecisionStanding } from '../../../domain/koploper/letter.ts';
import type { NoticeChannel } from '../../../schemas/notices.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../dates.ts';
import { inLanguage } from '../language.ts';
import { ConceptNote } from '../parts/conceptNote.tsx';
import { More } from '../parts/layout.tsx';
import { Crumbs, Prose, SummaryList } from '../parts.tsx';
import { Shell, type ShellProps } from '../shell.tsx';
import { type Framed, senderName } from './frame.ts';
import type { Block } from './letter.ts';

const text = {
  to: { nl: 'Aan', en: 'To' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  way: { nl: 'Gaat', en: 'Goes' },
  releasedOn: { nl: 'Vrijgegeven', en: 'Released' },
  plain: { nl: 'Deze mail als platte tekst', en: 'This mail as plain text' },
} as const satisfies Record<string, Bilingual>;

const called = {
  concept: { nl: 'Concept', en: 'Concept' },
  released: { nl: 'Besluit', en: 'Decision' },
} as const satisfies Record<string, Bilingual>;

const ways: Record<NoticeChannel, Bilingual> = {
  mail: { nl: 'per mail', en: 'by mail' },
  post: { nl: 'per post: het bureau drukt hem af', en: 'by post: the office prints it' },
};

export interface MailPageProps {
  readonly frame: Pick<ShellProps, 'language' | 'otherAddress'>;
  readonly caseNumber: string;
  readonly mail: Framed;
  /** The name of whom it is for. */
  readonly to: string;
  readonly standing: DecisionStanding;
  readonly textAddress: string;
}

export function MailPage({ frame, caseNumber, mail, to, standing, textAddress }: MailPageProps) {
  const { language } = frame;
  const here = called[standing.state][language];
  return (
    <Shell {...frame} title={`${here} – ${mail.subject}`} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(`/zaken/${caseNumber}`, language), name: caseNumber }}
        here={here}
      />
      {standing.state === 'concept' && <ConceptNote language={language} of="mail" lacks={standing.lacks} />}
      <SummaryList
        rows={[
          { name: text.to[language], value: <bdi>{to}</bdi> },
          standing.state === 'concept'
            ? { name: text.way[language], value: ways[standing.channel][language] }
            : { name: text.releasedOn[language], value: fullDay(standing.releasedOn)[language] },
          {
            name: text.subject[language],
            value: <bdi lang={otherThan(language, mail.language)}>{mail.subject}</bdi>,
          },
        ]}
      />
      <article class="letter" lang={otherThan(language, mail.language)}>
        <p class="sender">{senderName}</p>
        <h1>{mail.heading}</h1>
        <p>
          <bdi>{mail.about}</bdi>
        </p>
        <p>{mail.greeting}</p>
        {mail.letter.body.map((block) => shown(block, mail.language))}
        <p>
          {mail.closing}
          <br />
          {senderName}
        </p>
        <p class="soft">{mail.footer}</p>
      </article>
      <More>
        <a href={textAddress} type="text/plain" hreflang={mail.language}>
          {text.plain[language]}
        </a>
      </More>
    </Shell>
  );
}

const otherThan = (page: Language, language: Language): Language | undefined =>
  language === page ? undefined : language;

function shown(block: Block, language: Language): Child {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text[language]}</h2>;
    case 'paragraph':
      return <p>{block.text[language]}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item[language]}</li>
          ))}
        </ul>
      );
    case 'details':
      return (
        <SummaryList
          rows={block.rows.map(({ label, value }) => ({ name: label[language], value: value[language] }))}
        />
      );
    case 'quote':
      return (
        <blockquote lang={block.language}>
          <Prose of={block.text} />
        </blockquote>
      );
    // Where it leads is for whom the mail is for.
    case 'button':
      return (
        <p>
          <strong>{block.label[language]}</strong>
          <br />
          {block.address}
        </p>
      );
  }
}
