// What the office fills in to give a role or to invite somebody, and what is wrong with it by field.
import * as z from 'zod/mini';
import { type RoleRefusal, wrongRole } from '../../../domain/people/changingRoles.ts';
import { brinCode } from '../../../schemas/organisations.ts';
import { type RegionId, regionIds, regions } from '../../../schemas/regions.ts';
import { emailAddress, language, line } from '../../../schemas/text.ts';
import type { Sector } from '../../../schemas/vocabulary.ts';
import { role, roleNames, roles, sector } from '../../../schemas/vocabulary.ts';
import type { Control, Option } from '../../ui/fields/control.ts';
import { controlOf } from '../../ui/fields/controlOf.ts';
import type { Questions } from '../../ui/fields/words.ts';
import { adjusted } from '../fields/adjusted.ts';
import type { Mistakes } from '../fields/messages.ts';
import { sentBy, taken } from '../fields/sent.ts';
import type { Shown } from '../fields/shown.ts';
import type { Typed } from '../fields/typed.ts';
import { wholeCountry } from './words.ts';

const region = z.enum(['*', ...regionIds] as ['*', ...RegionId[]]);

export const roleForm = z.strictObject({ role, region, sector: z.optional(sector) });

export const invitationForm = z.strictObject({
  email: emailAddress,
  organisation: z.optional(line(200)),
  role,
  region,
  sector: z.optional(sector),
  language,
});

export const affiliationForm = z.strictObject({
  organisation: z.optional(line(200)),
  signsFor: z.optional(z.array(brinCode).check(z.maxLength(20))),
});

const options: Readonly<Record<string, readonly Option[]>> = {
  role: roles.map((value) => ({ value, name: roleNames[value] })),
  region: [
    { value: '*', name: wholeCountry },
    ...regions.map(({ id, name }) => ({ value: id, name: { nl: name, en: name } })),
  ],
};

const controls = new Map<z.ZodMiniType, Control>();

/** With what the form is filled in. */
export function controlOfForm(form: z.ZodMiniType): Control {
  const control = controls.get(form) ?? adjusted(controlOf(form), { options });
  controls.set(form, control);
  return control;
}

export const questions: Questions = {
  email: {
    label: { nl: 'E-mailadres', en: 'E-mail address' },
    hint: {
      nl: 'Met dit adres moet de persoon inloggen',
      en: 'The person has to sign in with this address',
    },
  },
  organisation: {
    label: { nl: 'Organisatie', en: 'Organisation' },
    hint: {
      nl: 'Dossiers waarin deze organisatie meedoet, blijven voor deze persoon dicht',
      en: 'Cases in which this organisation takes part stay closed to this person',
    },
  },
  signsFor: {
    label: { nl: 'Tekent voor deze scholen', en: 'Signs for these schools' },
    hint: {
      nl: 'De BRIN-code van elke school waarvan het bevoegd gezag deze persoon heeft gemachtigd, zoals 25LH',
      en: 'The BRIN code of each school whose competent authority has given this person the power, such as 25LH',
    },
  },
  role: { label: { nl: 'Rol', en: 'Role' } },
  region: {
    label: { nl: 'Waar de rol geldt', en: 'Where the role counts' },
    hint: {
      nl: 'Een regiocoördinator hoort bij één regio',
      en: 'A regional coordinator belongs to one region',
    },
  },
  sector: {
    label: { nl: 'Sector', en: 'Sector' },
    hint: { nl: 'Alleen nodig voor een beoordelaar', en: 'Only needed for a reviewer' },
  },
  language: { label: { nl: 'Taal van de uitnodiging', en: 'Language of the invitation' } },
};

export type ReadForm<Output> =
  | { readonly ok: true; readonly value: Output; readonly shown: Shown }
  | { readonly ok: false; readonly mistakes: Mistakes; readonly shown: Shown };

/** `known` is the sector of whom it is about. */
export function readForm<Output extends z.infer<typeof roleForm>>(
  form: z.ZodMiniType<Output>,
  typed: Typed,
  known?: Sector,
): ReadForm<Output> {
  const control = controlOfForm(form);
  const { raw, shown } = sentBy(control, typed);
  const read = taken(form, control, raw);
  if (!read.ok) return { ...read, shown };
  const { role: asked, region: where, sector: of = known } = read.value;
  const wrong = wrongRole({ role: asked, region: where, sector: of });
  return wrong ? { ok: false, mistakes: mistakesIn(wrong), shown } : { ...read, shown };
}

export const mistakesIn = ({ at, says }: RoleRefusal): Mistakes =>
  at === undefined ? new Map() : new Map([[at, says]]);
