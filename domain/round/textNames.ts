// The names of the sealed texts of a round.
/** The secret of the lottery: kept from everybody until the draw. */
export const seedText = 'seed';
/** Why something was done, by the number of its event. */
export const reasonText = (version: number): string => `reason-${version}`;
