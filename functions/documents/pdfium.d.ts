// PDFium for Node as a CommonJS module, the form that can be bundled; of its thousand functions those that are called.
declare module '@hyzyla/pdfium/dist/index.cjs' {
  export interface Pdfium {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: { malloc(bytes: number): number };
    _FPDF_InitLibrary(): void;
    /** Answers with 0 when it cannot be opened; then the error says why. */
    _FPDF_LoadMemDocument(start: number, bytes: number, password: number): number;
    _FPDF_GetLastError(): number;
    /** Answers with -1 when the document is not encrypted. */
    _FPDF_GetSecurityHandlerRevision(document: number): number;
    _FPDF_GetPageCount(document: number): number;
  }

  export function PDFiumModule(options: {
    readonly wasmBinary: Uint8Array;
    readonly locateFile: () => string;
  }): Promise<Pdfium>;
}
