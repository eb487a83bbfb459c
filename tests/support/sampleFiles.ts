// Files as applicants upload them, made here: PDFs of any number of pages, spreadsheets, and what only looks like one. Two
// that take a cipher to make lie beside this: a PDF that asks for a password, and one that opens but forbids printing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { mediaTypes } from '../../schemas/fund/documents.ts';

export const asksPassword = readFileSync(join(import.meta.dirname, 'files/asks-password.pdf'));
export const forbidsPrinting = readFileSync(join(import.meta.dirname, 'files/forbids-printing.pdf'));

/** Where the PDF reader lies in the project. */
export const pdfiumFile = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');

/** A PDF of empty pages, with `text` in a stream at its end. */
export function pdfOf(pages: number, text = ''): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 4} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
  ];
  let body = '%PDF-1.7\n';
  const rows = objects.map((object, index) => {
    const row = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(
    `${body}${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF whose objects take this many megabytes once they are unpacked, and a thousandth of it before. */
export function packedPdf(megabytes: number): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R>>',
  ];
  const head = objects.map((_, index) => `${index + 1} ${objects.slice(0, index).join('').length}`).join(' ');
  // Each piece is packed by itself, so that one can be said a thousand times.
  const packed = (text: string | Buffer) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  const spaces = packed(Buffer.alloc(1024 * 1024, ' '));
  const stream = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    packed(`${head} ${objects.join('')}`),
    ...Array.from({ length: megabytes }, () => spaces),
  ]);
  const packedAt = '%PDF-1.7\n'.length;
  const opening = `4 0 obj\n<</Type/ObjStm/N 3/First ${head.length + 1}/Filter/FlateDecode/Length ${stream.length}>>stream\n`;
  const rows = [0, 1, 2].map((index) => Buffer.from([2, 0, 0, 0, 4, index]));
  const packedRow = Buffer.from([1, 0, 0, 0, packedAt, 0]);
  const table = Buffer.concat([Buffer.alloc(6), ...rows, packedRow]);
  const before = Buffer.concat([
    Buffer.from(`%PDF-1.7\n${opening}`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  return Buffer.concat([
    before,
    Buffer.from(`5 0 obj\n<</Type/XRef/Size 5/W[1 4 1]/Root 1 0 R/Length ${table.length}>>stream\n`),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${before.length}\n%%EOF\n`),
  ]);
}

/** A file with a PNG's beginning, whatever it is called. */
export const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  Buffer.alloc(64),
]);

export const ods = zipOf({ mimetype: mediaTypes.ods, 'content.xml': '<x/>' });
export const xlsx = zipOf(contentTypes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'));
/** The same with macros. */
export const xlsm = zipOf(contentTypes('application/vnd.ms-excel.sheet.macroEnabled'));
export const emptyZip = zipOf({ 'a.txt': 'a' });

function contentTypes(workbook: string): Record<string, string> {
  const override = `<Override PartName="/xl/workbook.xml" ContentType="${workbook}.main+xml"/>`;
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types>${override}</Types>`,
    'xl/workbook.xml': '<workbook/>',
  };
}

/** A zip file in which nothing is compressed. */
function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [title, data] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, title]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...central, Buffer.from('PK\x05\x06'), end]);
}
