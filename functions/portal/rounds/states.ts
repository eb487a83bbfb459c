// Where a round stands, in words.
import type { RoundState } from '../../../schemas/round.ts';
import type { Bilingual } from '../../../schemas/text.ts';

export const roundStateNames: Record<RoundState, Bilingual> = {
  none: { nl: 'Nog niet gepland', en: 'Not planned yet' },
  planned: { nl: 'Gepland', en: 'Planned' },
  open: { nl: 'Open voor aanvragen', en: 'Open for requests' },
  closed: { nl: 'Gesloten, in beoordeling', en: 'Closed, under review' },
  'allocation-proposed': { nl: 'Verdeling voorgesteld', en: 'Allocation proposed' },
  allocated: { nl: 'Verdeeld', en: 'Allocated' },
};
