// The one place that asks what time it is.

/** The present instant, UTC with milliseconds. */
export const systemClock = (): string => new Date().toISOString();

/** An instant from epoch milliseconds, as the HTTP gateway gives the moment of arrival. */
export const instantOf = (epochMilliseconds: number): string => new Date(epochMilliseconds).toISOString();
