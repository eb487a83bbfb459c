// Where the whole case is handed out as one archive.
export const caseFilePath = (number: string): string => `/zaken/${number}/dossier.zip`;
