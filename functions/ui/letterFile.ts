// The headers with which the file of a letter is handed out: saved by whoever may have it, kept by nothing in between.
export const letterFileHeaders = (caseNumber: string, letter: string): Record<string, string> => ({
  'content-type': 'application/pdf',
  'content-language': 'nl',
  'content-disposition': `attachment; filename="${caseNumber}-brief-${letter}.pdf"`,
  'cache-control': 'private, no-store',
});
