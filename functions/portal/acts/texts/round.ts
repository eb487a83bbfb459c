// The acts on a round of the fund, in words.
import type { Acts } from '../act.ts';

const why = { reason: { label: { nl: 'Waarom?', en: 'Why?' } } } as const;

export const roundActs = {
  'plan-round': {
    title: { nl: 'Een tijdvak plannen', en: 'Plan a round' },
    intro: {
      nl: 'De vingerafdruk van het geheime getal voor de loting wordt meteen vastgelegd.',
      en: 'The fingerprint of the secret number for the lottery is recorded at once.',
    },
    done: { nl: 'Het tijdvak is gepland.', en: 'The round has been planned.' },
    questions: {
      regulation: { label: { nl: 'Regeling', en: 'Regulation' } },
      opensOn: { label: { nl: 'Eerste dag', en: 'First day' } },
      closesOn: { label: { nl: 'Laatste dag', en: 'Last day' } },
      ceiling: { label: { nl: 'Subsidieplafond in euro’s', en: 'Ceiling in euros' } },
      reason: { label: { nl: 'Waar komt het plafond vandaan?', en: 'Where does the ceiling come from?' } },
    },
  },
  'open-round': {
    title: { nl: 'Tijdvak openen', en: 'Open the round' },
    done: { nl: 'Het tijdvak is open.', en: 'The round is open.' },
  },
  'extend-round': {
    title: { nl: 'Tijdvak verlengen', en: 'Extend the round' },
    intro: {
      nl: 'Na een storing. De laatste dag schuift op voor iedereen.',
      en: 'After an outage. The last day moves for everyone.',
    },
    done: { nl: 'Het tijdvak is verlengd.', en: 'The round has been extended.' },
    questions: { closesOn: { label: { nl: 'Nieuwe laatste dag', en: 'New last day' } }, ...why },
  },
  'close-round': {
    title: { nl: 'Tijdvak sluiten', en: 'Close the round' },
    done: { nl: 'Het tijdvak is gesloten.', en: 'The round is closed.' },
  },
  'change-ceiling': {
    title: { nl: 'Subsidieplafond wijzigen', en: 'Change the ceiling' },
    done: { nl: 'Het nieuwe plafond is vastgelegd.', en: 'The new ceiling has been recorded.' },
    questions: { ceiling: { label: { nl: 'Nieuw plafond in euro’s', en: 'New ceiling in euros' } }, ...why },
  },
  'carry-over': {
    title: { nl: 'Overschot meenemen', en: 'Carry over what is left' },
    intro: {
      nl: 'Wat het eerste tijdvak van het jaar overlaat, gaat naar dit tijdvak (artikel 5.3).',
      en: 'What the first round of the year leaves goes to this one (article 5.3).',
    },
    done: { nl: 'Het overschot is meegenomen.', en: 'What was left has been carried over.' },
  },
  'propose-allocation': {
    title: { nl: 'Verdeling voorstellen', en: 'Propose the allocation' },
    intro: {
      nl: 'De rangschikking en de loting worden gedaan en vastgelegd. Een besluitvormer bevestigt.',
      en: 'Ranking and lottery are done and recorded. A decider confirms.',
    },
    done: {
      nl: 'De verdeling ligt klaar voor een besluitvormer.',
      en: 'The allocation waits for a decider.',
    },
  },
  'return-allocation': {
    title: { nl: 'Verdeling teruggeven', en: 'Return the allocation' },
    done: { nl: 'De verdeling gaat terug.', en: 'The allocation goes back.' },
    questions: why,
  },
  'confirm-allocation': {
    title: { nl: 'Verdeling bevestigen', en: 'Confirm the allocation' },
    done: { nl: 'De verdeling is bevestigd.', en: 'The allocation has been confirmed.' },
  },
  'prepare-decisions': {
    title: { nl: 'Alle besluiten voorbereiden', en: 'Prepare all decisions' },
    done: { nl: 'De besluiten worden voorbereid.', en: 'The decisions are being prepared.' },
  },
  'release-decisions': {
    title: { nl: 'Alle besluiten vrijgeven', en: 'Release all decisions' },
    intro: {
      nl: 'Alle aanvragers krijgen hun brief. Dit kunt u niet terugdraaien.',
      en: 'All applicants get their letter. You cannot undo this.',
    },
    done: { nl: 'De besluiten worden vrijgegeven.', en: 'The decisions are being released.' },
  },
} as const satisfies Acts;
