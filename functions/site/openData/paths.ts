// Addresses of files that are named in more than one place.
export const threeSixtyGivingPath = '/data/subsidies-360giving.json';
export const grantFeedPath = '/subsidies.atom';
