// The regional investment fund of 2014 to 2018, as far as it is known.
import { earlierRegulation } from './regulation.ts';

export const rif20142018 = earlierRegulation.parse({
  code: 'rif-2014-2018',
  name: {
    nl: 'Regionaal investeringsfonds mbo 2014–2018',
    en: 'Regional investment fund for vocational education 2014–2018',
  },
  subsidy: { minimum: { value: 200_000_00 }, maximum: { value: 2_000_000_00 } },
});
