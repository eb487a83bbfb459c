// What is written in a demonstrated request: its start, its invitations and its form.
import type { FundInput } from '../../../schemas/commands/fund.ts';
import type { FundContent } from '../../../schemas/forms/fund-v1.ts';
import { budgetFor, pledgesFor } from './budgets.ts';
import type { Begun } from './fundJourney.ts';
import type { PlannedRequest } from './scenario.ts';

export const startOf = (
  { project, category, variant }: PlannedRequest,
  round: string,
): FundInput<'start'> => ({
  programme: 'rif',
  round,
  name: project.name,
  organisation: project.school,
  brin: project.brin,
  regions: [project.region],
  category,
  variant,
  electronicNotice: true,
});

/** Where the partners of a request read their mail. */
export const partnerMails = (number: string) => {
  const place = number.toLowerCase();
  return { labour: `zorg-${place}@example.nl`, municipality: `gemeente-${place}@example.nl` };
};

/** Two partners, each with what it is asked to bring in. */
export function invitationsOf({
  number,
  project,
  variant,
  subsidy,
}: Begun): readonly FundInput<'invite-partner'>[] {
  const { labour, municipality } = pledgesFor(variant, subsidy);
  const mails = partnerMails(number);
  return [
    {
      name: project.labourOrganisation,
      sector: 'care',
      role: 'Biedt leerplekken aan en begeleidt studenten.',
      contactEmail: mails.labour,
      language: 'nl',
      pledge: labour,
    },
    {
      name: project.municipality,
      sector: 'government',
      role: 'Verbindt het project met het arbeidsmarktbeleid van de regio.',
      contactEmail: mails.municipality,
      language: 'nl',
      pledge: municipality,
    },
  ];
}

/** What the repair is about: left out where a request is to be incomplete. */
export const missingField = 'durability';
export const durability = 'De partners zetten het leren in de praktijk na de subsidie zelf voort.';

/** The whole form. `partners` as their invitations got their ids. */
export function contentOf(
  { number, project, category, variant, subsidy, fate }: Begun,
  partners: readonly { readonly id: string; readonly name: string }[],
  documents: NonNullable<FundContent['documents']>,
): FundContent {
  const idOf = (name: string) => partners.find((one) => one.name === name)?.id ?? '';
  const incomplete = fate === 'repaired' || fate === 'unrepaired';
  return {
    name: project.name,
    organisation: project.school,
    brin: project.brin,
    regions: [project.region],
    category,
    variant,
    startsOn: `${Number(number.slice(4, 8)) + 2}-01-01`,
    summary: `Studenten leren in de praktijk van de regio. ${project.school}, zorg en gemeente trekken samen op.`,
    labourMarketLink: 'De werkgevers in de regio vragen om meer en anders opgeleide mensen.',
    cooperation: 'School, zorg en gemeente verdelen het werk en komen elke maand bijeen.',
    feasibility: 'De planning is met alle partners gemaakt.',
    ...(incomplete ? {} : { [missingField]: durability }),
    financing: 'Elke partner heeft zijn bijdrage bevestigd.',
    budget: budgetFor(variant, subsidy, {
      labour: idOf(project.labourOrganisation),
      municipality: idOf(project.municipality),
    }),
    documents,
    ...(category === 'scale-up'
      ? {
          earlierProject: 'Het eerdere project is afgerond; alle partners doen weer mee.',
          broadening: 'Het project gaat naar meer opleidingen.',
          research: 'Een lectoraat volgt wat studenten en werkgevers eraan hebben.',
        }
      : {}),
  };
}
