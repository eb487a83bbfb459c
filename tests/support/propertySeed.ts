// Before every test file: property tests look at the same examples in every run, so that what fails fails because of a change.
// PROPERTY_SEED=random looks at others, PROPERTY_SEED=<number> at those of a run before; a failure prints its seed.
import fc from 'fast-check';

const asked = process.env['PROPERTY_SEED'];
if (asked !== 'random')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20_270_101) });
