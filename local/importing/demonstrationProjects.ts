// The requests to the fund that are shown on one machine: real names of projects and schools, and nothing else that is real.
// Each says so in its own name, so that no list, letter or mail can be taken for a real one.
import * as z from 'zod/mini';
import { brinCode } from '../../schemas/organisations.ts';
import { regionId } from '../../schemas/regions.ts';
import { line } from '../../schemas/text.ts';
import demonstrationFile from '../data/rif-demonstration.json' with { type: 'json' };

const entry = z.strictObject({
  project: line(130),
  school: line(150),
  /** Invented. */
  brin: brinCode,
  region: regionId,
  labourOrganisation: z.nullable(line(150)),
  municipality: z.nullable(line(150)),
  /** The file with its sources. */
  from: z.enum(['rif-grants.json', 'koplopers.json']),
});

const entries = z.array(entry).parse(demonstrationFile);

export interface DemonstrationProject {
  readonly name: string;
  readonly school: string;
  readonly brin: string;
  readonly region: z.infer<typeof regionId>;
  readonly labourOrganisation: string;
  readonly municipality: string;
}

export const demonstrationName = (project: string): string => `${project} (voorbeeld)`;

export const demonstrationProjects: readonly DemonstrationProject[] = entries.map(
  ({ project, school, brin, region, labourOrganisation, municipality }) => ({
    name: demonstrationName(project),
    school,
    brin,
    region,
    labourOrganisation: labourOrganisation ?? 'Zorggroep Slingeland',
    municipality: municipality ?? 'Gemeente Wilgenoord',
  }),
);

/** Their invented codes. */
export const demonstrationSchools: readonly string[] = [
  ...new Set(demonstrationProjects.map(({ brin }) => brin)),
];
