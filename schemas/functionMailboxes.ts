// How the mail address of a function begins: with what it is for. The addresses of people begin with a name.
const beginnings: readonly string[] = [
  'bureau',
  'communicatie',
  'contact',
  'info',
  'koploper',
  'kopgroep',
  'loket',
  'onderwijs',
  'pact',
  'programma',
  'project',
  'regio',
  'secretariaat',
  'werkgevers',
  'zorgpact',
];
/** Names begin like these, so that they count as a whole word only. */
const wholeWords: readonly string[] = ['arbeidsmarkt', 'mail', 'post', 'redactie', 'team', 'welzijn', 'zorg'];

/** Whether an address looks like that of a function: `info@`, `zorgpact.haaglanden@`, `team-zorg@`. */
export function isFunctionMailbox(address: string): boolean {
  const words = address
    .slice(0, address.lastIndexOf('@'))
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some(
    (word) => wholeWords.includes(word) || beginnings.some((beginning) => word.startsWith(beginning)),
  );
}
