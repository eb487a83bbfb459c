// A letter as HTML: one column, real headings and links, no images, no style sheet, nothing that tells who read it.
import type { Language } from '../../schemas/text.ts';
import { type Framed, senderName } from '../ui/mail/frame.ts';
import type { Block } from '../ui/mail/letter.ts';
import { linesOf } from '../ui/mail/renderText.ts';

const green = '#0b5d4e';
const font = 'font-family: Verdana, Arial, sans-serif; color: #1a1a1a;';
const page = `margin: 0; padding: 0; background: #f2f4f3; ${font}`;
const sheet = 'max-width: 600px; margin: 0 auto; padding: 24px 20px; background: #ffffff;';
const small = 'margin: 0; font-size: 14px; line-height: 1.5; color: #4a4a4a;';
const body = 'margin: 0 0 16px; font-size: 16px; line-height: 1.5;';
const style = {
  sender: `margin: 0 0 20px; padding-bottom: 12px; border-bottom: 3px solid ${green}; font-size: 16px; font-weight: bold; color: ${green};`,
  title: 'margin: 0 0 8px; font-size: 24px; line-height: 1.3;',
  about: `${small} margin-bottom: 24px; overflow-wrap: anywhere;`,
  heading: 'margin: 28px 0 8px; font-size: 18px; line-height: 1.3;',
  list: 'margin: 0 0 16px; padding-left: 24px; font-size: 16px; line-height: 1.5;',
  item: 'margin-bottom: 4px;',
  details: 'margin: 0 0 16px; padding: 16px; background: #f2f4f3; font-size: 16px; line-height: 1.5;',
  label: `${small} padding: 0;`,
  value: 'margin: 0 0 12px; overflow-wrap: anywhere; word-break: break-word;',
  last: 'margin: 0; overflow-wrap: anywhere; word-break: break-word;',
  quote: `margin: 0 0 16px; padding: 4px 0 4px 16px; border-left: 4px solid ${green}; font-size: 16px; line-height: 1.5; overflow-wrap: anywhere;`,
  button: `display: inline-block; padding: 12px 20px; background: ${green}; color: #ffffff; font-size: 16px; font-weight: bold; text-decoration: underline;`,
  action: 'margin: 24px 0;',
  closing: 'margin: 28px 0 24px; font-size: 16px; line-height: 1.5;',
  footer: `${small} padding-top: 12px; border-top: 1px solid #c4cac8;`,
} as const;

/** A whole HTML document; every text in it is escaped. */
export function renderHtml(framed: Framed): string {
  const { language, subject, heading, about, greeting, letter, closing, footer } = framed;
  const html = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={page}>
        <div style={sheet}>
          <main>
            <p style={style.sender}>{senderName}</p>
            <h1 style={style.title}>{heading}</h1>
            <p style={style.about}>{about}</p>
            <p style={body}>{greeting}</p>
            {letter.body.map((block) => (
              <BlockView block={block} language={language} />
            ))}
            <p style={style.closing}>
              {closing}
              <br />
              {senderName}
            </p>
            <p style={style.footer}>{footer}</p>
          </main>
        </div>
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${html}\n`;
}

const BlockView = ({ block, language }: { readonly block: Block; readonly language: Language }) => {
  switch (block.kind) {
    case 'heading':
      return <h2 style={style.heading}>{block.text[language]}</h2>;
    case 'paragraph':
      return <p style={body}>{block.text[language]}</p>;
    case 'list':
      return (
        <ul style={style.list}>
          {block.items.map((item) => (
            <li style={style.item}>{item[language]}</li>
          ))}
        </ul>
      );
    case 'details':
      return (
        <dl style={style.details}>
          {block.rows.map(({ label, value }, index) => (
            <>
              <dt style={style.label}>{label[language]}</dt>
              <dd style={index === block.rows.length - 1 ? style.last : style.value}>{value[language]}</dd>
            </>
          ))}
        </dl>
      );
    case 'quote':
      return (
        <blockquote lang={block.language} style={style.quote}>
          {linesOf(block.text).map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </blockquote>
      );
    case 'button':
      return (
        <p style={style.action}>
          <a href={block.address} style={style.button}>
            {block.label[language]}
          </a>
        </p>
      );
  }
};
