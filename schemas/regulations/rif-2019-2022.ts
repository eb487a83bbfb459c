// The regional investment fund of 2019 to 2022, as far as it is known.
import { earlierRegulation } from './regulation.ts';

export const rif20192022 = earlierRegulation.parse({
  code: 'rif-2019-2022',
  name: {
    nl: 'Regionaal investeringsfonds mbo 2019–2022',
    en: 'Regional investment fund for vocational education 2019–2022',
  },
  subsidy: { minimum: { value: 250_000_00 }, maximum: { value: 2_000_000_00 } },
  hourlyRate: { value: 73_00 },
});
