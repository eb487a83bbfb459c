// The documents of a request: what there is of each, what became of it, and the way to send another.

import { fileTypeNames } from '../../../schemas/fund/documentNames.ts';
import { acceptedTypes } from '../../../schemas/fund/documents.ts';
import type { DocumentView } from '../../../schemas/fund/documentView.ts';
import { fundDocumentNames } from '../../../schemas/fund/names.ts';
import { type FundDocument, fundDocument } from '../../../schemas/fund/vocabulary.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink, SubmitButton } from '../../ui/parts/buttons.tsx';
import { CounterScript } from '../../ui/parts/counterScript.tsx';
import { List, More } from '../../ui/parts/layout.tsx';
import { RadioList } from '../../ui/parts/radioList.tsx';
import { Hint, Lede, Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Label, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { openIn } from '../case/open.ts';
import type { Frame } from '../context.ts';

const text = {
  title: { nl: 'De documenten', en: 'The documents' },
  lede: {
    nl: 'Bij een aanvraag horen vijf documenten (artikel 12). Wij controleren elk bestand op virussen. Is het in orde, dan hoort het vanzelf bij uw aanvraag.',
    en: 'Five documents belong to a request (article 12). We check every file for viruses. Once it is in order it is part of your request by itself.',
  },
  none: { nl: 'Er is nog geen bestand.', en: 'There is no file yet.' },
  named: { nl: 'Dit bestand hoort bij uw aanvraag', en: 'This file is part of your request' },
  use: { nl: 'Gebruik dit bestand', en: 'Use this file' },
  earlier: { nl: 'Andere bestanden die u verstuurde', en: 'Other files that you sent' },
  open: { nl: 'Openen', en: 'Open' },
  type: { nl: 'Wat voor bestand?', en: 'What kind of file?' },
  choose: { nl: 'Een bestand kiezen', en: 'Choose a file' },
  other: { nl: 'Een ander bestand kiezen', en: 'Choose another file' },
  again: { nl: 'Kijk opnieuw', en: 'Look again' },
  on: { nl: 'Verder', en: 'Continue' },
  sent: {
    nl: 'Het bestand is verstuurd. De controle duurt een paar minuten. U hoeft daar niet op te wachten.',
    en: 'The file has been sent. The check takes a few minutes. You need not wait for it.',
  },
} as const satisfies Record<string, Bilingual>;

/** A form is good for a quarter of an hour: what has not come by then was never sent. */
const awaitedFor = 30 * 60 * 1000;

export interface DocumentsPageProps {
  readonly frame: Frame;
  readonly view: FundView;
  /** A file was just sent to the bucket. */
  readonly sent: boolean;
  readonly problem?: Bilingual | undefined;
  /** Instant (UTC). */
  readonly now: string;
}

export function DocumentsPage({ frame, view, sent, problem, now }: DocumentsPageProps) {
  const { language } = frame;
  const here = `/zaken/${view.number}/documenten`;
  const files = (view.documents ?? []).filter(
    ({ status, askedAt }) => status !== 'awaited' || Date.parse(now) - Date.parse(askedAt) < awaitedFor,
  );
  const waiting = files.some(({ status }) => status === 'awaited' || status === 'checking');
  return (
    <Shell {...frame} title={text.title[language]} of={view.number} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(`/zaken/${view.number}`, language), name: view.number }}
        here={text.title[language]}
      />
      {problem && (
        <Note tone="bad">
          <p role="alert">{problem[language]}</p>
        </Note>
      )}
      {sent && (
        <Note tone="ok">
          <p role="status">{text.sent[language]}</p>
        </Note>
      )}
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <div data-waiting={String(waiting)}>
        <List>
          {fundDocument.options.map((document) => (
            <li>
              <OneDocument
                language={language}
                view={view}
                document={document}
                files={files.filter((file) => file.document === document).toReversed()}
              />
            </li>
          ))}
        </List>
        <More>
          <ButtonLink href={inLanguage(`/zaken/${view.number}`, language)}>{text.on[language]}</ButtonLink>
          {waiting && <a href={inLanguage(here, language)}>{text.again[language]}</a>}
        </More>
      </div>
      {waiting && <CounterScript />}
    </Shell>
  );
}

interface OneDocumentProps {
  readonly language: Language;
  readonly view: FundView;
  readonly document: FundDocument;
  /** The newest first. */
  readonly files: readonly DocumentView[];
}

function OneDocument({ language, view, document, files }: OneDocumentProps) {
  const named = view.form?.content.documents?.[document]?.upload;
  const open = openIn(view, 'documents');
  const types = acceptedTypes[document];
  const [newest] = files;
  const shown = files.filter((file) => file === newest || file.upload === named);
  const others = files.filter((file) => !shown.includes(file));
  const one = (file: DocumentView) => (
    <OneFile language={language} view={view} file={file} named={file.upload === named} open={open} />
  );
  return (
    <>
      <h2>{capitalised(fundDocumentNames[document][language])}</h2>
      {files.length === 0 && <Soft>{text.none[language]}</Soft>}
      {shown.map(one)}
      {others.length > 0 && (
        <details>
          <summary>
            {text.earlier[language]} ({others.length})
          </summary>
          {others.map(one)}
        </details>
      )}
      {open && (
        <form method="post" action={`/zaken/${view.number}/documenten/${document}?lang=${language}`}>
          {types.length > 1 ? (
            <RadioList
              id={`soort-${document}`}
              name="type"
              label={text.type[language]}
              choices={types.map((type) => ({ value: type, label: fileTypeNames[type][language] }))}
              chosen={types[0]}
            />
          ) : (
            <>
              <input type="hidden" name="type" value={types[0]} />
              <Hint>{types.map((type) => fileTypeNames[type][language]).join(', ')}</Hint>
            </>
          )}
          <SubmitButton second>
            {(files.length === 0 ? text.choose : text.other)[language]}:{' '}
            {fundDocumentNames[document][language]}
          </SubmitButton>
        </form>
      )}
    </>
  );
}

interface OneFileProps {
  readonly language: Language;
  readonly view: FundView;
  readonly file: DocumentView;
  /** Whether the form names it. */
  readonly named: boolean;
  readonly open: boolean;
}

function OneFile({ language, view, file, named, open }: OneFileProps) {
  const { upload, name, status, says } = file;
  const address = `/zaken/${view.number}/documenten/${file.document}/${upload}`;
  return (
    <>
      <p>
        <bdi>{name}</bdi> {named && <Label>{text.named[language]}</Label>}
      </p>
      <Soft>{says[language]}</Soft>
      {status === 'clean' && (
        <p>
          <a href={inLanguage(address, language)}>
            {text.open[language]} <span class="soft">({name})</span>
          </a>
        </p>
      )}
      {status === 'clean' && open && !named && (
        <form method="post" action={`${address}?lang=${language}`}>
          <input type="hidden" name="etag" value={view.form?.etag} />
          <SubmitButton>{text.use[language]}</SubmitButton>
        </form>
      )}
    </>
  );
}
