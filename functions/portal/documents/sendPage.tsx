// The form that a browser sends a file with, straight to the bucket; it leads back to the documents of the request. A script
// sends it without leaving the page, so that one sees how far the file is.
import { fileTypeNames, refusalReasonTexts } from '../../../schemas/fund/documentNames.ts';
import { type FileType, largestFile, mediaTypes } from '../../../schemas/fund/documents.ts';
import { fundDocumentNames } from '../../../schemas/fund/names.ts';
import type { FundDocument } from '../../../schemas/fund/vocabulary.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { UploadForm } from '../../platform/uploads.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { CounterScript } from '../../ui/parts/counterScript.tsx';
import { FileField } from '../../ui/parts/fields.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';

const text = {
  documents: { nl: 'De documenten', en: 'The documents' },
  file: { nl: 'Het bestand', en: 'The file' },
  send: { nl: 'Versturen', en: 'Send' },
  back: { nl: 'Annuleren', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

/** What the script says; `{sent}`, `{size}` and `{share}` stand for how far it is, `{share}` in percent. */
const said = {
  sending: { nl: 'Het bestand wordt verstuurd…', en: 'The file is being sent…' },
  figure: { nl: '{sent} van {size} MB, {share} %', en: '{sent} of {size} MB, {share}%' },
  stop: { nl: 'Stop het versturen', en: 'Stop sending' },
  stopped: {
    nl: 'Het versturen is gestopt. Er is niets verstuurd. Kies ‘Versturen’ om het nog eens te doen.',
    en: 'Sending has stopped. Nothing was sent. Choose ‘Send’ to try again.',
  },
  failed: {
    nl: 'Het versturen is niet gelukt. Kijk of u verbinding hebt en kies dan nog eens ‘Versturen’.',
    en: 'Sending failed. Check your connection, then choose ‘Send’ once more.',
  },
  late: {
    nl: 'Deze pagina stond langer dan een kwartier open. Kies ‘Annuleren’ en daarna opnieuw ‘Een bestand kiezen’.',
    en: 'This page stood open for longer than a quarter of an hour. Choose ‘Cancel’, then ‘Choose a file’ once more.',
  },
  none: { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
  empty: refusalReasonTexts.empty,
  large: refusalReasonTexts['too-large'],
} as const satisfies Record<string, Bilingual>;

const otherType = (type: FileType): Bilingual => ({
  nl: `Dit bestand is geen ${fileTypeNames[type].nl}. Sla uw document op als ${fileTypeNames[type].nl} en kies dat bestand.`,
  en: `This file is no ${fileTypeNames[type].en}. Save your document as ${fileTypeNames[type].en} and choose that file.`,
});

const limits = (type: FileType, pages: number | undefined): Bilingual => ({
  nl: `${fileTypeNames[type].nl}, ten hoogste 20 MB${pages === undefined ? '' : ` en ${pages} bladzijden`}. Verstuur het binnen een kwartier.`,
  en: `${fileTypeNames[type].en}, 20 MB at most${pages === undefined ? '' : ` and ${pages} pages`}. Send it within a quarter of an hour.`,
});

export interface SendPageProps {
  readonly frame: Frame;
  readonly number: string;
  readonly document: FundDocument;
  readonly type: FileType;
  readonly form: UploadForm;
  /** The same form, signed to be sent by a script that stays on the page. */
  readonly staying: UploadForm;
  readonly pageLimit: number | undefined;
}

export function SendPage({ frame, number, document, type, form, staying, pageLimit }: SendPageProps) {
  const { language } = frame;
  const title = capitalised(fundDocumentNames[document][language]);
  const above = inLanguage(`/zaken/${number}/documenten`, language);
  return (
    <Shell {...frame} title={title} of={number} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name: text.documents[language] }} here={title} />
      <h1>{title}</h1>
      <form
        method="post"
        action={form.url}
        enctype="multipart/form-data"
        {...forTheScript(language, type, staying)}
      >
        {Object.entries(form.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <FileField
          id="bestand"
          name="file"
          label={text.file[language]}
          hint={limits(type, pageLimit)[language]}
          accept={`.${type},${mediaTypes[type]}`}
        />
        <p class="soft" role="status" data-saved></p>
        <More>
          <SubmitButton>{text.send[language]}</SubmitButton>
          <a href={above}>{text.back[language]}</a>
        </More>
      </form>
      <CounterScript />
    </Shell>
  );
}

/** Its words, what it looks at before it sends, and the signature for a form that leads nowhere. */
function forTheScript(language: Language, type: FileType, { fields }: UploadForm) {
  const words = Object.entries({ ...said, type: otherType(type) }).map(([name, word]) => [
    `data-${name}`,
    word[language],
  ]);
  return {
    ...Object.fromEntries(words),
    'data-most': String(largestFile),
    'data-ends': `.${type}`,
    'data-policy': fields['Policy'] ?? '',
    'data-signature': fields['X-Amz-Signature'] ?? '',
  };
}
