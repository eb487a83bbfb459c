// A way out of a check that does not pass, with the sentence that says what to do and what comes of it.
import { financingGroupNames } from '../../../schemas/fund/names.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { euros } from '../../money/inWords.ts';
import type { Act, Compared, Place, Repair } from './check.ts';

/** As they stand in a sentence after "to", "from" or "lower". */
const places: Record<Place, Bilingual> = {
  ...financingGroupNames,
  elsewhere: { nl: 'een ander deel van de begroting', en: 'another part of the budget' },
  'in-cash': { nl: 'geld', en: 'cash' },
  'in-kind': { nl: 'natura', en: 'kind' },
  financing: { nl: 'de subsidie of de bijdragen', en: 'the subsidy or the contributions' },
  total: { nl: 'de kosten', en: 'the costs' },
};

export function repair(act: Act, cents: number, after: Compared): Repair {
  const does = actionText(act, euros(cents));
  const found = euros(after.found);
  const limit = euros(after.limit);
  const says = {
    nl: `${does.nl} Dan is het ${found.nl} en de grens ${limit.nl}.`,
    en: `${does.en} It is then ${found.en}, and the limit ${limit.en}.`,
  };
  return { ...act, cents, says, after };
}

function actionText(act: Act, amount: Bilingual): Bilingual {
  switch (act.way) {
    case 'move': {
      const [from, to] = [places[act.from], places[act.to]];
      return {
        nl: `Verschuif ${amount.nl} van ${from.nl} naar ${to.nl}.`,
        en: `Move ${amount.en} from ${from.en} to ${to.en}.`,
      };
    }
    case 'add': {
      const to = places[act.to];
      return { nl: `Voeg ${amount.nl} toe aan ${to.nl}.`, en: `Add ${amount.en} to ${to.en}.` };
    }
    case 'lower': {
      const from = places[act.from];
      return { nl: `Verlaag ${from.nl} met ${amount.nl}.`, en: `Lower ${from.en} by ${amount.en}.` };
    }
  }
}
