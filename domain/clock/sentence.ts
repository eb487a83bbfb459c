// The clock in words: one sentence or a few, the same in the api, in mails and on pages.
import type { Bilingual } from '../../schemas/text.ts';
import { type Clock, type ClockStop, type StandingStill, standingStill } from './clock.ts';
import { addDays } from './days.ts';
import { plainDay } from './inWords.ts';

/** "Dag 41 van 56, 9 dagen opgeschort (aanvulling gevraagd op 1 maart 2026). Besluit uiterlijk op 6 mei 2026." */
export function clockSentence(clock: Clock): Bilingual {
  if (clock.state === 'ended') return joined([decided(clock), inTimeOrNot(clock)]);
  if (clock.late > 0) return joined([tooLate(clock), length(clock)]);
  const still = standingStill(clock);
  if (still === undefined) return joined([progress(clock), decisionBy(clock)]);
  return joined([
    progress(clock),
    standsStill(clock, still),
    clock.delayed ? decisionBy(clock) : daysLeft(clock),
  ]);
}

/** Why the term stood still: "aanvulling gevraagd op 1 maart 2026 en 20 maart 2026". */
export function whyStopped(stops: readonly Pick<ClockStop, 'askedOn' | 'reason'>[]): Bilingual {
  const alike = Map.groupBy(stops, ({ reason }) => reason.asked);
  const each = [...alike].map(([asked, those]) => {
    const days = those.map(({ askedOn }) => plainDay(askedOn));
    return { nl: `${asked.nl} op ${listed('nl', days)}`, en: `${asked.en} on ${listed('en', days)}` };
  });
  return joined(each, '; ');
}

function progress(clock: Clock): Bilingual {
  if (clock.day === 0) return length(clock);
  const { nl, en } = changes(clock);
  return clock.day > clock.of
    ? {
        nl: `De termijn van ${inDays(clock.of).nl} is voorbij${nl}.`,
        en: `The term of ${inDays(clock.of).en} is over${en}.`,
      }
    : { nl: `Dag ${clock.day} van ${clock.of}${nl}.`, en: `Day ${clock.day} of ${clock.of}${en}.` };
}

function length(clock: Clock): Bilingual {
  const { nl, en } = changes(clock);
  const from = plainDay(addDays(clock.startedOn, 1));
  const ahead = clock.on < clock.startedOn;
  return {
    nl: `De termijn ${ahead ? `begint op ${from.nl} en ` : ''}is ${inDays(clock.of).nl}${nl}.`,
    en: `The term ${ahead ? `begins on ${from.en} and ` : ''}is ${inDays(clock.of).en}${en}.`,
  };
}

/** What changed the term, to follow its length. */
const changes = (clock: Clock): Bilingual => joined([extension(clock), suspension(clock)], '');

function extension({ extensions }: Clock): Bilingual {
  if (extensions.length === 0) return { nl: '', en: '' };
  const added = inDays(extensions.reduce((sum, { days }) => sum + days, 0));
  const why = joined(
    extensions.map(({ reason }) => reason),
    '; ',
  );
  return {
    nl: `, met ${added.nl} verlengd (${why.nl})`,
    en: `, extended by ${added.en} (${why.en})`,
  };
}

function suspension({ stoppedDays, stops }: Clock): Bilingual {
  if (stoppedDays === 0) return { nl: '', en: '' };
  const why = whyStopped(stops.filter(({ days }) => days > 0));
  return {
    nl: `, ${inDays(stoppedDays).nl} opgeschort (${why.nl})`,
    en: `, suspended for ${inDays(stoppedDays).en} (${why.en})`,
  };
}

function decisionBy({ due, delayed }: Clock): Bilingual {
  const { nl, en } = plainDay(due);
  return {
    nl: `${delayed ? 'Wij hebben laten weten dat het later wordt. ' : ''}Besluit uiterlijk op ${nl}.`,
    en: `${delayed ? 'We have announced a delay. ' : ''}Decision by ${en} at the latest.`,
  };
}

function standsStill({ state }: Clock, { from, reason }: StandingStill): Bilingual {
  const { nl, en } = plainDay(from);
  const { until } = reason;
  return state === 'stopped'
    ? {
        nl: `De termijn staat stil sinds ${nl}, tot ${until.nl}.`,
        en: `The term has stood still since ${en}, until ${until.en}.`,
      }
    : {
        nl: `Vanaf ${nl} staat de termijn stil, tot ${until.nl}.`,
        en: `From ${en} the term stands still, until ${until.en}.`,
      };
}

function daysLeft({ day, of }: Clock): Bilingual {
  const left = of - day;
  return {
    nl: `Daarna ${left === 1 ? 'is' : 'zijn'} er nog ${inDays(left).nl} voor het besluit.`,
    en: `After that, ${inDays(left).en} ${left === 1 ? 'is' : 'are'} left for the decision.`,
  };
}

function tooLate({ late, due }: Clock): Bilingual {
  const { nl, en } = plainDay(due);
  return {
    nl: `Het besluit is ${inDays(late).nl} te laat: het moest er uiterlijk op ${nl} zijn.`,
    en: `The decision is ${inDays(late).en} late: it was due by ${en} at the latest.`,
  };
}

function decided(clock: Clock): Bilingual {
  const { on, day, of } = clock;
  const { nl, en } = changes(clock);
  const within = day <= of;
  return {
    nl: `Besloten op ${plainDay(on).nl}, op dag ${day}${within ? ` van ${of}` : `; de termijn is ${inDays(of).nl}`}${nl}.`,
    en: `Decided on ${plainDay(on).en}, on day ${day}${within ? ` of ${of}` : `; the term is ${inDays(of).en}`}${en}.`,
  };
}

function inTimeOrNot({ late, due, delayed }: Clock): Bilingual {
  const { nl, en } = plainDay(due);
  if (late > 0) {
    return {
      nl: `Dat was ${inDays(late).nl} te laat: het besluit moest er uiterlijk op ${nl} zijn.`,
      en: `That was ${inDays(late).en} late: the decision was due by ${en} at the latest.`,
    };
  }
  return delayed
    ? {
        nl: `Dat was op tijd: wij hadden laten weten dat het uiterlijk op ${nl} zou zijn.`,
        en: `That was in time: we had announced it for ${en} at the latest.`,
      }
    : { nl: 'Dat was op tijd.', en: 'That was in time.' };
}

const inDays = (count: number): Bilingual => ({
  nl: `${count} ${count === 1 ? 'dag' : 'dagen'}`,
  en: `${count} ${count === 1 ? 'day' : 'days'}`,
});

const listed = (language: keyof Bilingual, items: readonly Bilingual[]): string =>
  new Intl.ListFormat(language).format(items.map((item) => item[language]));

const joined = (parts: readonly Bilingual[], by = ' '): Bilingual => ({
  nl: parts.map(({ nl }) => nl).join(by),
  en: parts.map(({ en }) => en).join(by),
});
