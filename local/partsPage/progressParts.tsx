// Where a case stands, what happened to it, and its clock.
import { ClockNote } from '../../functions/ui/parts/clockNote.tsx';
import { Standing } from '../../functions/ui/parts/standing.tsx';
import { Timeline } from '../../functions/ui/parts/timeline.tsx';
import type { PartsProps } from './partsProps.ts';
import { longName, rightToLeft } from './samples.ts';

export const ProgressParts = ({ language, say }: PartsProps) => (
  <section>
    <h2>{say({ nl: 'Voortgang', en: 'Progress' })}</h2>
    <Standing
      state={say({ nl: 'Wij wachten op u', en: 'We are waiting for you' })}
      you
      action={{ href: '#inhoud', name: say({ nl: 'Vragen beantwoorden', en: 'Answer the questions' }) }}
    >
      {say({ nl: 'Beantwoord vóór', en: 'Answer before' })}{' '}
      <strong>{say({ nl: 'vrijdag 26 februari 2027', en: 'Friday 26 February 2027' })}</strong>{' '}
      {say({ nl: 'twee vragen bij uw begroting.', en: 'two questions about your budget.' })}
    </Standing>
    <Standing state={say({ nl: 'Wij beoordelen uw aanvraag', en: 'We assess your application' })}>
      {say({ nl: 'U hoeft nu niets te doen.', en: 'You need not do anything now.' })}
    </Standing>
    <h3>{say({ nl: 'Wat er gebeurde', en: 'What happened' })}</h3>
    <Timeline
      steps={[
        {
          what: say({ nl: 'Ingediend', en: 'Submitted' }),
          when: say({ nl: '28 januari 2027, 16.41 uur', en: '28 January 2027, 16:41' }),
          mail: {
            words: say({ nl: 'ontvangstbewijs gemaild en aangekomen', en: 'receipt mailed and delivered' }),
          },
          stage: 'done',
        },
        {
          what: <bdi>{rightToLeft}</bdi>,
          when: say({ nl: '8 februari 2027', en: '8 February 2027' }),
          mail: {
            words: say({ nl: 'de brief kon niet worden bezorgd', en: 'the letter could not be delivered' }),
            failed: true,
          },
          stage: 'done',
          more: <a href="#inhoud">{say({ nl: 'Lees de brief', en: 'Read the letter' })}</a>,
        },
        {
          what: say({ nl: 'Aanvulling gevraagd', en: 'More asked of you' }),
          when: say({ nl: '12 februari 2027', en: '12 February 2027' }),
          stage: 'now',
        },
        { what: longName, when: say({ nl: 'na uw antwoord', en: 'after your answer' }), stage: 'ahead' },
        { what: say({ nl: 'Besluit', en: 'Decision' }), stage: 'ahead' },
      ]}
    />
    <ClockNote
      language={language}
      due="2027-06-06"
      sentence={{
        nl: 'Dag 12 van 112. De termijn staat stil sinds 13 februari 2027, omdat wij op uw aanvulling wachten.',
        en: 'Day 12 of 112. The term has stood still since 13 February 2027, because we await what we asked of you.',
      }}
    />
    <ClockNote
      language={language}
      sentence={{ nl: 'De termijn is nog niet begonnen.', en: 'The term has not begun yet.' }}
    />
  </section>
);
