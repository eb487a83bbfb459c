// docs/numbers.md: what was measured, against the bars.
import { table } from '../documents/markdown.ts';
import type { BundleFigures } from './bundles.ts';
import { type MeteredStep, total } from './lifecycle.ts';
import type { Capacity } from './meter.ts';

export interface Numbers {
  readonly steps: readonly MeteredStep[];
  /** Every other journey, by the name under which it is demonstrated. */
  readonly others: readonly { readonly name: string; readonly steps: readonly MeteredStep[] }[];
  readonly amongStored: readonly (Capacity & { readonly stored: number; readonly same: boolean })[];
  /** One request to the fund, from its draft to a grant that is public, and the same with more cases stored. */
  readonly request: readonly MeteredStep[];
  readonly requestAmong: Numbers['amongStored'];
  readonly bundles: readonly BundleFigures[];
}

const bars = { write: 90, read: 12, bytes: 500_000, ratio: 1.3 } as const;

const units = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
const verdict = (holds: boolean): string => (holds ? 'met' : '**not met**');

/** From handing in to publication: what the bar is about. Drafting (partners invited and confirmed) comes on top. */
const fromSubmission = (steps: readonly MeteredStep[]): readonly MeteredStep[] =>
  steps.slice(steps.findIndex(({ did }) => did.startsWith('dient')));

/** The eleven acts the bar names: submission, completeness check, assignment of three, three reviews, advice, decision, publication. */
const namedByTheBar =
  /^(dient de aanvraag in|opent de beoordeling|wijst |beoordeelt|stelt het advies vast|geeft het besluit vrij|publiceert)/;

function capacityPart({ steps, amongStored }: Numbers): string[] {
  const lifecycle = fromSubmission(steps);
  const { write, read } = total(lifecycle);
  const mails = lifecycle.reduce((sum, step) => sum + step.mails, 0);
  const whole = total(steps);
  const named = total(lifecycle.filter(({ did }) => namedByTheBar.test(did)));
  return [
    '## Capacity of a koploper lifecycle',
    'DynamoDB capacity units as the database reports them for every call of the deployed bundles: commands over HTTP, the mails and register documents that follow, and what becomes of each mail. Writes of indexes are included. Transactional writes count double, as AWS counts them. What people read in between is not. The bar is held against the whole way, which also has its review closed, its decision prepared by a first decider, and its summary proposed and approved.',
    table(
      ['', 'write', 'read'],
      [
        [
          `submission to publication, ${mails} mails, ${lifecycle.length} commands`,
          units(write),
          units(read),
        ],
        [
          'bar',
          `≤ ${bars.write}: ${verdict(write <= bars.write)}`,
          `≤ ${bars.read}: ${verdict(read <= bars.read)}`,
        ],
        [
          'of which submission, completeness check, three assignments, three reviews, advice, decision, publication',
          units(named.write),
          units(named.read),
        ],
        ['the same with drafting, two partners invited and confirmed', units(whole.write), units(whole.read)],
      ],
    ),
    stepTable(steps),
    '## The same with more cases stored',
    amongTable(amongStored),
  ];
}

const stepTable = (steps: readonly MeteredStep[]): string =>
  table(
    ['who', 'did', 'write', 'read', 'mails'],
    steps.map(({ who, did, write, read, mails }) => [who, did, units(write), units(read), String(mails)]),
  );

const amongTable = (amongStored: Numbers['amongStored']): string =>
  table(
    ['cases stored', 'write', 'read', 'every step identical'],
    amongStored.map(({ stored, write, read, same }) => [
      units(stored),
      units(write),
      units(read),
      same ? 'yes' : '**no**',
    ]),
  );

/** What is done for a whole round at once is counted with the one request in it. */
function fundPart({ request, requestAmong }: Numbers): string[] {
  const lifecycle = fromSubmission(request);
  const mailsIn = (steps: readonly MeteredStep[]) => steps.reduce((sum, { mails }) => sum + mails, 0);
  const row = (what: string, steps: readonly MeteredStep[]) => {
    const { write, read } = total(steps);
    return [what, units(write), units(read), String(mailsIn(steps)), String(steps.length)];
  };
  return [
    '## Capacity of a request to the fund',
    'Measured as above, for the only request of its round: what is done for a round at once (planned, closed, divided, its decisions prepared and released) is counted whole with this one. With two partners, five uploaded and checked documents, three reviewers and an offered hearing.',
    table(
      ['', 'write', 'read', 'mails', 'steps'],
      [row('from its draft to a grant that is public', request), row('of which from submission', lifecycle)],
    ),
    stepTable(request),
    'The same with more cases stored:',
    amongTable(requestAmong),
  ];
}

/** The other journeys whole, and of each the steps that none before it had. */
function detoursPart({ steps, others }: Numbers): string[] {
  const seen = new Set(steps.map(({ did }) => did));
  const own = others.flatMap(({ name, steps: taken }) =>
    taken
      .filter(({ did }) => !seen.has(did) && seen.add(did))
      .map(({ who, did, write, read, mails }) => [
        `\`${name}\``,
        who,
        did,
        units(write),
        units(read),
        String(mails),
      ]),
  );
  return [
    '## The ways that are not straight',
    'Each on an empty system, from its first step, partners and all. A daily run of the calendar counts with what it reads to find its cases.',
    table(
      ['`npm run demo --`', 'write', 'read', 'mails', 'steps'],
      others.map(({ name, steps: taken }) => {
        const { write, read } = total(taken);
        const mails = taken.reduce((sum, step) => sum + step.mails, 0);
        return [`\`${name}\``, units(write), units(read), String(mails), String(taken.length)];
      }),
    ),
    'Their own steps:',
    table(['journey', 'who', 'did', 'write', 'read', 'mails'], own),
  ];
}

const bundlePart = ({ bundles }: Numbers): string[] => [
  '## Bundles',
  `Evaluation in a fresh process, the least of 25 runs, as a ratio to the DynamoDB client alone in the same run (bar: ≤ ${bars.ratio}); size of the bundle that is deployed (bar: ≤ ${bars.bytes / 1000} kB).`,
  table(
    ['bundle', 'kB', 'size', 'ratio', 'evaluation'],
    bundles.map(({ name, bytes, ratio }, index) => [
      name,
      units(bytes / 1000),
      index === 0 ? '–' : verdict(bytes <= bars.bytes),
      ratio.toFixed(2),
      index === 0 ? '–' : verdict(ratio <= bars.ratio),
    ]),
  ),
];

export const numbersDocument = (numbers: Numbers): string =>
  [
    '# Numbers',
    '*Measured by `npm run bench`, which writes this file.*',
    ...capacityPart(numbers),
    ...fundPart(numbers),
    ...detoursPart(numbers),
    ...bundlePart(numbers),
  ].join('\n\n');
