// How a letter is asked for: by the name it has among the letters of its case, and perhaps what it is wanted as.
export const letterForms = ['html', 'pdf'] as const;
export type LetterForm = (typeof letterForms)[number];

/** `14.pdf`: the letter `14`, as a PDF. */
export function letterAsked(part: string): { readonly name: string; readonly form?: LetterForm } {
  const form = letterForms.find((one) => part.endsWith(`.${one}`));
  return form === undefined ? { name: part } : { name: part.slice(0, -form.length - 1), form };
}
