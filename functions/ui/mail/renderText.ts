// A letter as plain text.
import type { Language } from '../../../schemas/text.ts';
import { type Framed, senderName } from './frame.ts';
import type { Block } from './letter.ts';

export function renderText({ language, heading, about, greeting, letter, closing, footer }: Framed): string {
  const paragraphs = [
    `${heading}\n${about}`,
    greeting,
    ...letter.body.map((block) => textOf(block, language)),
    `${closing}\n${senderName}`,
    `-- \n${footer}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function textOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `* ${block.text[language]} *`;
    case 'paragraph':
      return block.text[language];
    case 'list':
      return block.items.map((item) => `- ${item[language]}`).join('\n');
    case 'details':
      return block.rows.map(({ label, value }) => `${label[language]}:\n  ${value[language]}`).join('\n');
    case 'quote':
      return linesOf(block.text)
        .map((line) => `  ${line}`)
        .join('\n');
    case 'button':
      return `${block.label[language]}:\n${block.address}`;
  }
}

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);
