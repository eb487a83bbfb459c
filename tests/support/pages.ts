// Looking at pages as a test does: their text, their validity, and what a browser finds wrong with them.
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the pages are written, not what they mean: Hono closes void elements and gives a boolean an empty value.
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    // Boxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Our stylesheet comes from our own origin, under a name made of its content.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** Everything that is wrong with a page as HTML, in words; empty when nothing is. */
export async function invalidities(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
