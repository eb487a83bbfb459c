// How a bottleneck ended, or has not yet: what room there was in the rules.
import * as z from 'zod/mini';
import type { Bilingual } from './text.ts';

const bottleneckStatuses = [
  'explained',
  'solved-within-rules',
  'rule-changed',
  'under-way',
  'open',
  'figure',
] as const;
export const bottleneckStatus = z.enum(bottleneckStatuses);
export type BottleneckStatus = (typeof bottleneckStatuses)[number];

export const bottleneckStatusNames: Record<BottleneckStatus, Bilingual> = {
  explained: { nl: 'Beantwoord met uitleg', en: 'Answered by an explanation' },
  'solved-within-rules': { nl: 'Opgelost binnen de regels', en: 'Solved within the rules' },
  'rule-changed': { nl: 'De regeling is aangepast', en: 'The rule was changed' },
  'under-way': { nl: 'In gang gezet', en: 'Under way' },
  open: { nl: 'Nog open', en: 'Still open' },
  figure: { nl: 'Een cijfer over alle vragen samen', en: 'A figure on all questions together' },
};
