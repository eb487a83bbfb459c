// docs/generated/*terms.md: what is due, to whom, how long, and what the system does about it.
import type { TermRule } from '../../domain/case/duties.ts';
import { terms as fundTerms } from '../../domain/fund/terms.ts';
import { terms } from '../../domain/koploper/terms.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { generatedNote, table } from './markdown.ts';

const rows = (rules: Readonly<Record<string, TermRule>>) =>
  Object.entries(rules).map(([term, { who, lasts, source, reminders, after }]) => [
    `\`${term}\``,
    who,
    lasts,
    source,
    reminders.map((days) => `${days} days before`).join(', '),
    after === undefined
      ? 'a person decides'
      : `\`${after}\`, unless a notice to the applicant is undelivered`,
  ]);

const others = [
  [
    'reconsideration',
    `${kopgroep.reconsiderationWeeks} weeks from the day the decision was made known; a last day on a Saturday, Sunday or holiday moves to the next working day`,
    'Awb 6:7, 6:8; Algemene termijnenwet 1',
    'a late request is received and judged',
  ],
  ['re-entry', 'from the day the decision names', 'programme setting', 'the applicant is mailed on that day'],
  [
    'yearly question',
    `${kopgroep.confirmationMonths} months after publication or the last answer`,
    'programme setting (assumption)',
    'the applicant is asked "klopt dit nog?"',
  ],
];

export const termsDocument = (): string =>
  [...termsOf('What is due', terms), '## Other days', table(['what', 'when', 'source', 'then'], others)].join(
    '\n\n',
  );

export const fundTermsDocument = (): string =>
  termsOf('What is due in a request to the fund', fundTerms).join('\n\n');

const termsOf = (title: string, rules: Readonly<Record<string, TermRule>>): readonly string[] => [
  `# ${title}`,
  generatedNote,
  'Days are days in Europe/Amsterdam. The calendar looks every morning at the cases in which something is due within fourteen days; each thing it does is a command of its own, named by case, duty and day, so that a second run does nothing. A reminder is left out when its day lies on or before the day the term began, and when what was asked has come.',
  '## Terms',
  table(['term', 'who has to act', 'how long', 'source', 'reminders', 'when it has passed'], rows(rules)),
];
