// The words for files of a fund request: their types, and what to do about one that was refused.
import type { Bilingual } from '../text.ts';
import type { FileType, RefusalReason, UploadedFile } from './documents.ts';

export const fileTypeNames: Record<FileType, Bilingual> = {
  pdf: { nl: 'PDF', en: 'PDF' },
  xlsx: { nl: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
  ods: { nl: 'OpenDocument-rekenblad (.ods)', en: 'OpenDocument spreadsheet (.ods)' },
};

export const refusalReasonTexts: Record<RefusalReason, Bilingual> = {
  empty: {
    nl: 'Het bestand is leeg. Kijk of u het juiste bestand hebt en upload het opnieuw.',
    en: 'The file is empty. Check that it is the right file and upload it again.',
  },
  'too-large': {
    nl: 'Het bestand is groter dan 20 MB. Maak het kleiner, bijvoorbeeld door afbeeldingen te verkleinen, en upload het opnieuw.',
    en: 'The file is larger than 20 MB. Make it smaller, for instance by reducing images, and upload it again.',
  },
  'lying-type': {
    nl: 'De inhoud van het bestand is niet van een soort die hier mag. Sla het document in uw programma op als een van de genoemde soorten, zonder macro’s, en upload dat bestand. Alleen de naam veranderen is niet genoeg.',
    en: 'The content of the file is not of a type that is accepted here. Save the document in your program as one of the types mentioned, without macros, and upload that file. Changing its name is not enough.',
  },
  infected: {
    nl: 'In het bestand is schadelijke software gevonden. Niemand kan het openen. Laat uw computer nakijken, maak het document opnieuw en upload het dan.',
    en: 'Malicious software was found in the file. Nobody can open it. Have your computer checked, make the document again and then upload it.',
  },
  'not-scanned': {
    nl: 'Het bestand kon niet op virussen worden gecontroleerd. Daarom kan niemand het openen. Upload het opnieuw, zonder wachtwoord of beveiliging.',
    en: 'The file could not be checked for viruses. Nobody can open it for that reason. Upload it again, without a password or protection.',
  },
  encrypted: {
    nl: 'De PDF is beveiligd of heeft een wachtwoord. Sla het document opnieuw op als PDF zonder beveiliging en upload dat bestand.',
    en: 'The PDF is protected or has a password. Save the document again as a PDF without protection and upload that file.',
  },
  unreadable: {
    nl: 'De PDF is beschadigd en kan niet worden gelezen. Maak de PDF opnieuw en kijk of u hem zelf kunt openen. Upload hem daarna.',
    en: 'The PDF is damaged and cannot be read. Make the PDF again, check that you can open it yourself, and then upload it.',
  },
  'too-many-pages': {
    nl: 'Het document heeft meer bladzijden dan is toegestaan. Maak het korter en upload het opnieuw.',
    en: 'The document has more pages than are allowed. Make it shorter and upload it again.',
  },
};

const statusTexts: Record<Exclude<UploadedFile['status'], 'refused'>, Bilingual> = {
  awaited: {
    nl: 'Wij hebben het bestand nog niet. Hebt u het net verstuurd? De controle op virussen duurt een paar minuten. Lukte het versturen niet, vraag dan een nieuw formulier.',
    en: 'We do not have the file yet. Have you just sent it? The check for viruses takes a few minutes. If sending it failed, ask for a new form.',
  },
  checking: {
    nl: 'Wij controleren het bestand. Dat duurt een paar minuten.',
    en: 'We are checking the file. That takes a few minutes.',
  },
  clean: {
    nl: 'Het bestand is goedgekeurd en kan worden geopend.',
    en: 'The file passed the check and can be opened.',
  },
};

/** Where an upload stands, and what to do about it. */
export function fileSays(file: UploadedFile): Bilingual {
  if (file.status !== 'refused') return statusTexts[file.status];
  const texts = file.reasons.map((reason) => refusalReasonTexts[reason]);
  return { nl: texts.map(({ nl }) => nl).join(' '), en: texts.map(({ en }) => en).join(' ') };
}
