// The regions of the programme: data, not geography. A region may span provinces, and the list grows by adding a line.
// Names and provinces as the regional pacts give them (sources in local/data).
import * as z from 'zod/mini';

export const regions = [
  { id: 'groningen', name: 'Groningen', provinces: ['Groningen'] },
  { id: 'drenthe', name: 'Drenthe', provinces: ['Drenthe'] },
  { id: 'friesland', name: 'Friesland', provinces: ['Friesland'] },
  { id: 'haaglanden', name: 'Haaglanden', provinces: ['Zuid-Holland'] },
  { id: 'nieuwe-waterweg-noord', name: 'Nieuwe Waterweg Noord', provinces: ['Zuid-Holland'] },
  { id: 'rotterdam-rijnmond', name: 'Rotterdam-Rijnmond', provinces: ['Zuid-Holland'] },
  { id: 'holland-rijnland', name: 'Holland Rijnland', provinces: ['Zuid-Holland'] },
  { id: 'groot-amsterdam', name: 'Groot Amsterdam', provinces: ['Noord-Holland'] },
  { id: 'zaanstreek-waterland', name: 'Zaanstreek-Waterland', provinces: ['Noord-Holland'] },
  { id: 'noord-holland-noord', name: 'Noord-Holland Noord', provinces: ['Noord-Holland'] },
  { id: 'kennemerland', name: 'Kennemerland', provinces: ['Noord-Holland'] },
  { id: 'amstelland', name: 'Amstelland', provinces: ['Noord-Holland'] },
  { id: 'meerlanden', name: 'Meerlanden', provinces: ['Noord-Holland'] },
  { id: 'zuidoost-brabant', name: 'Zuidoost-Brabant', provinces: ['Noord-Brabant'] },
  { id: 'midden-brabant', name: 'Midden-Brabant', provinces: ['Noord-Brabant'] },
  { id: 'west-brabant', name: 'West-Brabant', provinces: ['Noord-Brabant'] },
  { id: 'midden-gelderland', name: 'Midden-Gelderland', provinces: ['Gelderland'] },
  { id: 'zuid-gelderland', name: 'Zuid-Gelderland', provinces: ['Gelderland'] },
  { id: 'achterhoek', name: 'Achterhoek', provinces: ['Gelderland'] },
  { id: 'stedendriehoek', name: 'Stedendriehoek', provinces: ['Gelderland', 'Overijssel', 'Flevoland'] },
  { id: 'midden-nederland', name: 'Midden-Nederland', provinces: ['Utrecht'] },
  { id: 'amersfoort', name: 'Amersfoort', provinces: ['Utrecht'] },
  { id: 'zeeland', name: 'Zeeland', provinces: ['Zeeland'] },
  { id: 'limburg', name: 'Limburg', provinces: ['Limburg'] },
] as const;

export type RegionId = (typeof regions)[number]['id'];
export const regionIds = regions.map((region) => region.id);
export const regionId = z.enum(regionIds as [RegionId, ...RegionId[]]);

const names = new Map<string, string>(regions.map((region) => [region.id, region.name]));

/** The name of a region; an id this version no longer knows is shown as it is. */
export const regionName = (id: string): string => names.get(id) ?? id;
