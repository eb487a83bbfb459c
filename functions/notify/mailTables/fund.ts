// Who gets which mail on which event of a request to the fund. Letters that only the fund sends stand in `mails/fund`.
import { regulationOf } from '../../../domain/fund/regulationOf.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { CaseFacts } from '../caseFacts.ts';
import type { MailTable } from '../mailRow.ts';
import { everyKind } from './everyKind.ts';

const shared = everyKind({
  wants: (title) => ({
    nl: `wil voor het project ‘${title}’ subsidie aanvragen bij het regionaal investeringsfonds mbo`,
    en: `wants to ask the regional investment fund for vocational education for a subsidy for the project ‘${title}’`,
  }),
  fields: fundV1.fields,
  criteria: criteriaNames,
});

export const fundMails: MailTable<'fund'> = { ...shared };

function criteriaNames({ head: { aggregate } }: CaseFacts): readonly Bilingual[] {
  if (aggregate.kind !== 'fund' || aggregate.category === undefined) return [];
  return regulationOf(aggregate).categories[aggregate.category].criteria.map(({ name }) => name);
}
