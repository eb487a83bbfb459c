// The pages for who works here: the second row of the header, for whoever holds a role that uses them.
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { Role } from '../../../schemas/vocabulary.ts';
import { inLanguage } from '../../ui/language.ts';
import type { StaffLink } from '../../ui/shell.tsx';

interface StaffPage {
  readonly path: string;
  readonly name: Bilingual;
  readonly roles: readonly Role[];
  /** Only for who holds the role for the whole country. */
  readonly everywhere?: true;
  /** Pages elsewhere that one comes to from here. */
  readonly beneath?: RegExp;
}

const pages: readonly StaffPage[] = [
  {
    path: '/werk',
    name: { nl: 'Mijn werk', en: 'My work' },
    roles: ['officer', 'reviewer', 'chair', 'decider'],
    beneath: /^\/zaken\/[A-Z]/,
  },
  {
    path: '/zaken/rondes',
    name: { nl: 'Tijdvakken', en: 'Rounds' },
    roles: ['officer', 'chair', 'decider'],
  },
  {
    path: '/werk/overzicht',
    name: { nl: 'Overzicht', en: 'Overview' },
    roles: ['officer'],
    everywhere: true,
  },
  {
    path: '/zaken/nomineren',
    name: { nl: 'Nomineren', en: 'Nominate' },
    roles: ['officer', 'coordinator'],
  },
  {
    path: '/werk/regio',
    name: { nl: 'Regiopagina’s', en: 'Region pages' },
    roles: ['officer', 'coordinator'],
  },
  {
    path: '/werk/mensen',
    name: { nl: 'Mensen', en: 'People' },
    roles: ['officer'],
    everywhere: true,
  },
];

/** Those of this person; the one at or above `path` is where they are. */
export function staffLinks({ grants }: Person, path: string, language: Language): readonly StaffLink[] {
  const own = pages.filter(({ roles, everywhere = false }) =>
    grants.some(({ role, region }) => roles.includes(role) && (!everywhere || region === '*')),
  );
  const here = own
    .filter(
      ({ path: its, beneath }) => path === its || path.startsWith(`${its}/`) || beneath?.test(path) === true,
    )
    .toSorted((one, other) => other.path.length - one.path.length)[0];
  return own.map((page) => ({
    href: inLanguage(page.path, language),
    name: page.name[language],
    current: page === here,
  }));
}
