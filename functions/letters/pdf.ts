// A letter as PDF/UA-1, by Typst. The letter goes in as data; the template reads no file, and the compiler has no folder to
// read from.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { LetterDocument } from '../../schemas/fund/letterDocument.ts';
import template from './letter.typ?raw' with { type: 'text' };
import { coded, undisplayableIn } from './undisplayable.ts';

/** The same letter gives the same bytes, on any machine with the same fonts and compiler. */
export type RenderPdf = (document: LetterDocument) => Uint8Array;

const nowhere = '/nowhere';
/** What was made for letters before is forgotten once so many others have been made. */
const remembered = 10;
/** Each refusal names most of the characters it is about; the rest come with the next. */
const attempts = 20;

/** Throws what the compiler says when it makes no PDF of a letter. */
export function pdfRenderer(fonts: readonly Buffer[]): RenderPdf {
  const compiler = typstCompiler(fonts);
  return (document) => {
    const without = new Set<string>();
    for (let attempt = 1; ; attempt += 1) {
      const pdf = pdfOf(compiler, template, {
        letter: JSON.stringify(document, (_, value: unknown) => displayable(value, without)),
        coded: without.size === 0 ? 'no' : 'yes',
      });
      if (typeof pdf !== 'string') return pdf;
      const found = undisplayableIn(pdf);
      if (found.size === 0 || attempt === attempts) throw new Error(`Typst made no PDF: ${pdf}`);
      for (const character of found) without.add(character);
    }
  };
}

export const typstCompiler = (fonts: readonly Buffer[]): NodeCompiler =>
  NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: [...fonts] }] });

/** The PDF, or why there is none. */
export function pdfOf(
  compiler: NodeCompiler,
  mainFileContent: string,
  inputs: Record<string, string>,
): Uint8Array | string {
  const { result, ...compiled } = compile(compiler, mainFileContent, inputs);
  if (result === null) return compiled.why;
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    compiler.evictCache(remembered);
  }
}

function compile(compiler: NodeCompiler, mainFileContent: string, inputs: Record<string, string>) {
  const compiled = compiler.compile({ mainFileContent, inputs, resetRead: true });
  const { result } = compiled;
  return { result, why: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics) };
}

/** Half a surrogate pair is no character, so no text for a PDF. */
const displayable = (value: unknown, without: ReadonlySet<string>): unknown =>
  typeof value === 'string' ? coded(value.toWellFormed(), without) : value;
