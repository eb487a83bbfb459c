// The pages of the archive of a case, and the same as data: what a browser opens by itself, in the order in which one reads.
import type { CaseFile, FiledEvent, FiledForm, FiledText } from '../../../schemas/caseFile.ts';
import { sectorNames } from '../../../schemas/vocabulary.ts';
import { fullMoment } from '../dates.ts';
import { FormAnswers } from '../fields/answers.tsx';
import { DataTable } from '../parts/dataTable.tsx';
import { Prose, SummaryList } from '../parts.tsx';
import { Contents } from './contents.tsx';
import { Frame, indexName, pageText, sheet, sheetName } from './frame.tsx';
import { mailsPage } from './mails.tsx';
import { ReviewsPage } from './reviews.tsx';
import { Facts, Said } from './said.tsx';

/** In Dutch, as the case itself is. */
export function caseFileTexts(file: CaseFile): readonly FiledText[] {
  const { view, forms, history, mails, chain } = file;
  return [
    { name: indexName, text: pageText(<Contents file={file} />) },
    ...forms.flatMap((form) => [
      { name: `aanvraag/versie-${form.form}.html`, text: pageText(<FormPage file={file} form={form} />) },
      { name: `aanvraag/versie-${form.form}.json`, text: json(form.content) },
    ]),
    { name: 'partners.html', text: pageText(<PartnersPage file={file} />) },
    { name: 'partners.json', text: json(view.partners) },
    { name: 'beoordelingen.html', text: pageText(<ReviewsPage file={file} />) },
    {
      name: 'beoordelingen.json',
      text: json((view.reviews ?? []).map(({ levels, motivations }) => ({ levels, motivations }))),
    },
    { name: 'verloop.html', text: pageText(<HistoryPage file={file} />) },
    {
      name: 'verloop.json',
      text: json(history.map(({ number, type, time, by, texts }) => ({ number, type, time, by, texts }))),
    },
    { name: 'berichten.html', text: pageText(mailsPage(file)) },
    { name: 'berichten.json', text: json(mails.map(({ title: _, ...mail }) => mail)) },
    { name: 'CASE.json', text: json(chain) },
    { name: sheetName, text: sheet },
  ];
}

/** Members in the order of their names: a database gives them in any. */
const json = (value: unknown): string => `${JSON.stringify(value, inOrder, 2)}\n`;

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

function FormPage({ file, form }: { readonly file: CaseFile; readonly form: FiledForm }) {
  const { view } = file;
  return (
    <Frame number={view.number} title={`De aanvraag, versie ${form.form}`} up="../">
      <SummaryList
        rows={[
          { name: 'Ontvangen', value: fullMoment(form.time).nl },
          { name: 'Vingerafdruk van de inhoud (SHA-256)', value: <code>{form.contentHash}</code> },
        ]}
      />
      <h2>Wat de regels er toen van vonden</h2>
      {form.findings.length === 0 ? (
        <p>Er werd niets gevonden.</p>
      ) : (
        <ul>
          {form.findings.map(({ nl }) => (
            <li>{nl}</li>
          ))}
        </ul>
      )}
      <h2>Wat er is ingevuld</h2>
      <FormAnswers language="nl" kind={file.kind} content={form.content} partners={view.partners} />
    </Frame>
  );
}

const answers = {
  invited: 'uitgenodigd',
  confirmed: 'bevestigd',
  declined: 'doet niet mee',
  removed: 'weggehaald door de aanvrager',
} as const;

const PartnersPage = ({ file: { view } }: { readonly file: CaseFile }) => (
  <Frame number={view.number} title="De partners">
    {view.partners.length === 0 ? (
      <p>Er zijn geen partners.</p>
    ) : (
      <DataTable
        caption="Zoals zij nu bekend zijn"
        columns={[{ name: 'Partner' }, { name: 'Sector' }, { name: 'Antwoord' }, { name: 'Bijdrage' }]}
        rows={view.partners.map(({ name, sector, status, role }) => [
          name,
          sectorNames[sector].nl,
          answers[status],
          <Prose of={role} />,
        ])}
      />
    )}
  </Frame>
);

const actors: Readonly<Record<FiledEvent['by'], string>> = {
  user: 'door een persoon',
  system: 'door het systeem',
  unauthenticated: 'door iemand met een link uit een bericht',
};

const HistoryPage = ({ file: { view, history } }: { readonly file: CaseFile }) => (
  <Frame number={view.number} title="Het verloop, van begin tot eind">
    {history.map(({ number, title, time, by, data, texts }) => (
      <section id={`stap-${number}`}>
        <h2>
          {number}. {title.nl}
        </h2>
        <p class="soft">
          {fullMoment(time).nl}, {actors[by]}
        </p>
        <Facts view={view} data={data} />
        {texts.map((text) => (
          <Said view={view} value={text} />
        ))}
      </section>
    ))}
  </Frame>
);
