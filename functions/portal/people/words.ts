// Roles and where they count, in words.
import type { Grant } from '../../../schemas/person.ts';
import { regionName } from '../../../schemas/regions.ts';
import type { Affiliation, RecordedRole } from '../../../schemas/roles.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { roleNames } from '../../../schemas/vocabulary.ts';

export const wholeCountry: Bilingual = { nl: 'Het hele land', en: 'The whole country' };

export const regionWords = (region: Grant['region']): Bilingual =>
  region === '*' ? wholeCountry : { nl: regionName(region), en: regionName(region) };

/** "Beoordelaar voor Zeeland", "Voorzitter voor het hele land". */
export function grantWords({ role, region }: Grant): Bilingual {
  const { nl, en } = roleNames[role];
  return region === '*'
    ? { nl: `${nl} voor het hele land`, en: `${en} for the whole country` }
    : { nl: `${nl} voor ${regionName(region)}`, en: `${en} for ${regionName(region)}` };
}

export function changeWords(change: RecordedRole): Bilingual {
  const { nl, en } = grantWords(change);
  if (change.act === 'take') return { nl: `${nl}: afgenomen`, en: `${en}: taken away` };
  return change.invitedAt === undefined
    ? { nl: `${nl}: gegeven`, en: `${en}: given` }
    : {
        nl: `${nl}: uitnodiging aangenomen door in te loggen`,
        en: `${en}: invitation taken up by signing in`,
      };
}

/** "Organisatie: ROC Mondriaan. Tekent voor: 25LH." */
export function affiliationWords({ organisation, signsFor }: Affiliation): Bilingual {
  const schools = signsFor.join(', ');
  return {
    nl: `Organisatie: ${organisation ?? 'geen'}. Tekent voor: ${schools || 'geen school'}.`,
    en: `Organisation: ${organisation ?? 'none'}. Signs for: ${schools || 'no school'}.`,
  };
}

const operator: Bilingual = { nl: 'de beheerder van het systeem', en: 'the operator of the system' };
const unknown: Bilingual = { nl: 'iemand die er niet meer is', en: 'somebody who is not there any more' };

/** `names` are those of the officers who are known. */
export function giverWords(by: string, names: ReadonlyMap<string, string>): Bilingual {
  if (by === 'operator') return operator;
  const name = names.get(by);
  return name === undefined ? unknown : { nl: name, en: name };
}
