// To an invited project, which has no account: who nominated it, what the Kopgroep is, and the link to answer.

import type { Nomination } from '../../../schemas/nomination.ts';
import type { Person } from '../../../schemas/person.ts';
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { regionName } from '../../../schemas/regions.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import {
  type Block,
  button,
  details,
  heading,
  type Letter,
  paragraph,
  quote,
  verbatim,
} from '../../ui/mail/letter.ts';
import { nominatorWords } from '../../ui/nominator.ts';
import type { CaseFacts, Facts } from '../caseFacts.ts';

export interface Nominated {
  readonly nomination: Nomination;
  readonly nominator: Person | undefined;
}

export const nominationLink = ({ baseAddress, caseNumber }: CaseFacts, { secret }: Nomination): string =>
  `${baseAddress}/nominatie/${caseNumber}/${secret}`;

export function nomination(facts: Facts<'koploper', 'project-nominated'>, nominated: Nominated): Letter {
  const { name, organisation, regions, reason } = nominated.nomination;
  const who = nominatorWords(nominated.nominator, facts.data.regions);
  return {
    subject: {
      nl: 'Uw project is genomineerd voor de Kopgroep',
      en: 'Your project has been nominated for the Kopgroep',
    },
    body: [
      paragraph({
        nl: `Uw project is genomineerd voor de Kopgroep van het Zorgpact, door ${who.nl}. Wij vragen u of u mee wilt doen.`,
        en: `Your project has been nominated for the Kopgroep of the Zorgpact by ${who.en}. We ask you whether you want to take part.`,
      }),
      details([
        { label: { nl: 'Project', en: 'Project' }, value: verbatim(name) },
        { label: { nl: 'Organisatie', en: 'Organisation' }, value: verbatim(organisation) },
        { label: { nl: 'Regio', en: 'Region' }, value: listed(regions) },
      ]),
      ...because(reason),
      heading({ nl: 'Wat is de Kopgroep?', en: 'What is the Kopgroep?' }),
      paragraph({
        nl: 'In de Kopgroep zitten koplopers: projecten van zorg, welzijn, onderwijs en overheid die al concrete resultaten hebben. Zij laten andere regio’s zien wat werkt en leren van elkaar.',
        en: 'The Kopgroep consists of koplopers, front runners: projects of care, welfare, education and government that have concrete results already. They show other regions what works and learn from each other.',
      }),
      button(
        { nl: 'Lees de nominatie en geef antwoord', en: 'Read the nomination and answer it' },
        nominationLink(facts, nominated.nomination),
      ),
      paragraph({
        nl: 'Als u de pagina alleen opent, verandert er niets. Zegt u ja, dan meldt u zich aan en kunt u in uw eigen tijd een aanvraag schrijven. Zegt u nee, dan hoeft u zich niet aan te melden.',
        en: 'Opening the page changes nothing. If you say yes, you sign in and can write an application in your own time. If you say no, you need not sign in.',
      }),
      paragraph({
        nl: `Doet u niets? Dan vervalt de nominatie na ${kopgroep.lapseMonths} maanden. Wij herinneren u er van tevoren twee keer aan.`,
        en: `Do you do nothing? Then the nomination lapses after ${kopgroep.lapseMonths} months. We will remind you twice before that.`,
      }),
      paragraph({
        nl: 'De link is alleen voor u. Stuur deze mail daarom alleen door aan wie voor uw project mag antwoorden.',
        en: 'The link is for you only. Please forward this message only to somebody who may answer for your project.',
      }),
    ],
  };
}

const listed = (regions: readonly string[]): Bilingual => {
  const names = regions.map(regionName);
  return { nl: new Intl.ListFormat('nl').format(names), en: new Intl.ListFormat('en').format(names) };
};

const because = (reason: string | undefined): readonly Block[] =>
  reason === undefined ? [] : [heading({ nl: 'Waarom uw project?', en: 'Why your project?' }), quote(reason)];
