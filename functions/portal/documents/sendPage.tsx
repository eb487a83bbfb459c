// The form that a browser sends a file with, straight to the bucket; it leads back to the documents of the request.
import { fileTypeNames } from '../../../schemas/fund/documentNames.ts';
import { type FileType, mediaTypes } from '../../../schemas/fund/documents.ts';
import { fundDocumentNames } from '../../../schemas/fund/names.ts';
import type { FundDocument } from '../../../schemas/fund/vocabulary.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { UploadForm } from '../../platform/uploads.ts';
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
  sending: { nl: 'Het bestand wordt verstuurd…', en: 'The file is being sent…' },
  back: { nl: 'Annuleren', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

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
  readonly pageLimit: number | undefined;
}

export function SendPage({ frame, number, document, type, form, pageLimit }: SendPageProps) {
  const { language } = frame;
  const title = fundDocumentNames[document][language];
  const above = inLanguage(`/zaken/${number}/documenten`, language);
  return (
    <Shell {...frame} title={title} of={number} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name: text.documents[language] }} here={title} />
      <h1>{title}</h1>
      <form
        method="post"
        action={form.url}
        enctype="multipart/form-data"
        data-sending={text.sending[language]}
      >
        {Object.entries(form.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <FileField
          id="bestand"
          name="file"
          label={text.file[language]}
          hint={limits(type, pageLimit)[language]}
          accept={mediaTypes[type]}
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
