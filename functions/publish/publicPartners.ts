// Which organisations the public reads as partners: the lead organisation first, then who is in, by name. What they
// do and whom to ask there stays behind.
import { countsAsPartner, type Partner } from '../../schemas/partner.ts';
import type { PublicPartner } from '../../schemas/register.ts';

export function publicPartners(
  lead: Pick<PublicPartner, 'name' | 'sector'> | undefined,
  invited: readonly Partner[],
): PublicPartner[] {
  const others = invited
    .filter(countsAsPartner)
    .map(({ name, sector, educationLevel }) => ({
      name,
      sector,
      ...(educationLevel === undefined ? {} : { educationLevel }),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  return [...(lead ? [{ ...lead, lead: true as const }] : []), ...others];
}
