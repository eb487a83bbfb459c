// Opens a PDF to see whether it can be read and how many pages it has. PDFium, the reader inside Chrome, does it in a
// WebAssembly memory of its own: what a hostile file breaks there is thrown away with it.
import { readFile } from 'node:fs/promises';
import { PDFiumModule } from '@hyzyla/pdfium/dist/index.cjs';

type PdfLooks =
  | { readonly kind: 'readable'; readonly pages: number }
  | { readonly kind: 'encrypted' | 'unreadable' };

export type PdfReader = (bytes: Uint8Array) => Promise<PdfLooks>;

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY: it asks for a password, or is locked in a way that PDFium does not know. */
const locked = [4, 5];

/** It ran out of memory, or of stack: nothing that a document of this size needs. */
const gaveUp = ['RuntimeError', 'RangeError'];

/** `wasmFile` is read when the first PDF comes. */
export function pdfReader(wasmFile: string): PdfReader {
  let program: Promise<Uint8Array> | undefined;
  return async (bytes) => {
    program ??= readFile(wasmFile);
    const wasmBinary = await program;
    const pdfium = await PDFiumModule({ wasmBinary, locateFile: () => '' });
    try {
      pdfium._FPDF_InitLibrary();
      const start = pdfium.wasmExports.malloc(bytes.length);
      pdfium.HEAPU8.set(bytes, start);
      const document = pdfium._FPDF_LoadMemDocument(start, bytes.length, 0);
      if (document === 0) {
        return { kind: locked.includes(pdfium._FPDF_GetLastError()) ? 'encrypted' : 'unreadable' };
      }
      // A PDF that opens without a password but forbids things is encrypted as well: no scanner has looked into it, and
      // no archive may keep it.
      if (pdfium._FPDF_GetSecurityHandlerRevision(document) !== -1) return { kind: 'encrypted' };
      const pages = pdfium._FPDF_GetPageCount(document);
      return pages > 0 ? { kind: 'readable', pages } : { kind: 'unreadable' };
    } catch (error) {
      if (error instanceof Error && gaveUp.includes(error.name)) return { kind: 'unreadable' };
      throw error;
    }
  };
}
