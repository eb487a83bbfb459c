// What a downloaded file is called: as its sender called it, as far as that can do no harm to whoever saves it.
import type { FileType } from '../../schemas/fund/documents.ts';

const mostCharacters = 100;

/**
 * Control characters, whatever turns the direction of writing round, and half characters, which no header can carry;
 * what separates folders or means something to a shell, a header or a file system.
 */
const harmful = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|;%]/gu;

/** Of at most 100 characters before the extension, which is that of the type and no other. */
export function downloadName(name: string, type: FileType): string {
  const own = name
    .normalize('NFC')
    .replace(harmful, '_')
    .replace(new RegExp(`\\.${type}$`, 'i'), '');
  const kept = [...own]
    .slice(0, mostCharacters)
    .join('')
    .replace(/^[\s._]+|[\s._]+$/g, '');
  return `${kept === '' ? 'document' : kept}.${type}`;
}
