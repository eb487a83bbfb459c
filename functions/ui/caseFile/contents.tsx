// The first page of the archive of a case: what is in it, in the order in which one reads, and how to check that it is whole.
import { type CaseFile, filedDocumentName, filedLetterName } from '../../../schemas/caseFile.ts';
import { letterSubjectNames } from '../../../schemas/fund/letters.ts';
import { fundDocumentNames } from '../../../schemas/fund/names.ts';
import { fullDay, fullMoment } from '../dates.ts';
import { SummaryList } from '../parts.tsx';
import { Frame } from './frame.tsx';

export function Contents({ file }: { readonly file: CaseFile }) {
  const { view, forms, letters, documents, hidden, history } = file;
  return (
    <Frame number={view.number} title={view.title ?? view.number}>
      <SummaryList
        rows={[
          { name: 'Dossiernummer', value: view.number },
          { name: 'Hoe het staat', value: view.standing.label.nl },
          { name: 'Laatste stap', value: history.at(-1) && fullMoment(history.at(-1)?.time ?? '').nl },
          { name: 'Vingerafdruk van het dossier', value: <code>{view.chain}</code> },
        ]}
      />
      {hidden > 0 && (
        <p>
          Van {hidden} {hidden === 1 ? 'stap' : 'stappen'} staat alleen de vingerafdruk hierin: u mag deze nu
          niet lezen.
        </p>
      )}
      <h2>Lees in deze volgorde</h2>
      <ol>
        {forms.map(({ form, time }) => (
          <li>
            <a href={`aanvraag/versie-${form}.html`}>De aanvraag, versie {form}</a>, ontvangen op{' '}
            {fullMoment(time).nl}, met wat de regels ervan vonden
          </li>
        ))}
        {documents.map((document) => (
          <li>
            <a href={filedDocumentName(document)}>{fundDocumentNames[document.document].nl}</a>:{' '}
            {document.name} (bij versie {document.forms.join(' en ')})
          </li>
        ))}
        <li>
          <a href="partners.html">De partners</a> en of zij bevestigden
        </li>
        <li>
          <a href="beoordelingen.html">De beoordelingen</a>, en wie zich onthield
        </li>
        <li>
          <a href="verloop.html">Het verloop</a>: elke stap met de tekst die erbij hoort, ook vragen en
          antwoorden, beraadslaging en advies, en besluiten
        </li>
        {letters.map((letter) => (
          <li>
            <a href={filedLetterName(letter)}>{letterSubjectNames[letter.about].nl}</a>, de brief zoals die op{' '}
            {fullDay(letter.on).nl} uitging
          </li>
        ))}
        <li>
          <a href="berichten.html">De berichten</a>: welke, aan wie, wanneer, en of zij aankwamen
        </li>
      </ol>
      <h2>Voor een computer</h2>
      <p>
        Bijna alles staat er ook in als gegevens (JSON). <a href="CASE.json">CASE.json</a> is de keten van
        alle stappen.
      </p>
      <h2>Klopt dit dossier?</h2>
      <p>
        <a href="SHA256SUMS">SHA256SUMS</a> noemt de vingerafdruk van elk bestand, en het moment waarop dit
        dossier is gemaakt. Controleer in deze map met <code>sha256sum -c SHA256SUMS</code>. Of de stappen een
        gesloten keten vormen, controleert u met <code>node verify.mjs CASE.json</code>; dat programma staat
        op <code>/controle/verify.mjs</code> van het loket.
      </p>
    </Frame>
  );
}
