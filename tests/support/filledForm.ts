// A form of a page, filled in as somebody does it there: only what it asks, and of what can be chosen only what it offers.
import { Parser } from 'htmlparser2';

interface Field {
  readonly name: string;
  readonly kind: 'text' | 'hidden' | 'choice';
  value: string;
  /** Of what can be chosen: whether it stands chosen. */
  readonly chosen?: boolean;
}

/** The fields of the form in the page's main part that sends something, in their order. */
function fieldsOf(html: string): readonly Field[] {
  let fields: Field[] = [];
  let inMain = false;
  let area: Field | undefined;
  let list = '';
  const parser = new Parser({
    onopentag(tag, { name = '', type = 'text', value = '', ...more }) {
      if (tag === 'main') inMain = true;
      if (tag === 'form' && inMain) fields = [];
      if (tag === 'select') list = name;
      if (tag === 'option' && list !== '')
        fields.push({ name: list, kind: 'choice', value, chosen: 'selected' in more });
      if (name === '') return;
      if (tag === 'textarea') {
        area = { name, kind: 'text', value: '' };
        fields.push(area);
      }
      if (tag !== 'input') return;
      if (type === 'radio' || type === 'checkbox')
        fields.push({ name, kind: 'choice', value, chosen: 'checked' in more });
      else fields.push({ name, kind: type === 'hidden' ? 'hidden' : 'text', value });
    },
    ontext(text) {
      if (area) area.value += text;
    },
    onclosetag(tag) {
      if (tag === 'textarea') area = undefined;
      if (tag === 'select') list = '';
    },
  });
  parser.write(html);
  parser.end();
  return fields;
}

/** One more of the same, that a button of the page adds: `results.2.what`. */
const isAdded = (name: string): boolean => /\.[1-9]\d*(\.|$)/.test(name);

/**
 * What is sent when these answers, by the names of fields, are given in the form of this page and nothing else in it is
 * changed. @throws when it does not ask for one of them, or does not offer it
 */
export function filledForm(html: string, answers: ReadonlyMap<string, readonly string[]>): URLSearchParams {
  const fields = fieldsOf(html);
  const sent = new URLSearchParams();
  for (const [name, values] of answers) {
    const asked = fields.filter((field) => field.name === name);
    if (asked.length === 0 && !isAdded(name)) throw new Error(`the page does not ask for ${name}`);
    const [first] = asked;
    for (const value of values) {
      if (first?.kind === 'choice' && !asked.some((field) => field.value === value))
        throw new Error(`the page does not offer ${value} for ${name}`);
      sent.append(name, value);
    }
  }
  for (const { name, kind, value, chosen } of fields)
    if (!answers.has(name) && (kind !== 'choice' || chosen)) sent.append(name, value);
  return sent;
}
