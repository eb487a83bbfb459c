// Text, labels, notes and buttons.

import { ButtonLink, SubmitButton } from '../../functions/ui/parts/buttons.tsx';
import { Empty } from '../../functions/ui/parts/empty.tsx';
import { More } from '../../functions/ui/parts/layout.tsx';
import { Hint, Lede, Soft } from '../../functions/ui/parts/text.tsx';
import { Label, Note, Prose, Tags } from '../../functions/ui/parts.tsx';
import type { PartsProps } from './partsProps.ts';
import { longName, longWord, markup, rightToLeft } from './samples.ts';

export const TextParts = (parts: PartsProps) => (
  <>
    <Texts {...parts} />
    <Labels {...parts} />
    <Notes {...parts} />
    <Buttons {...parts} />
  </>
);

const Texts = ({ say }: PartsProps) => (
  <section>
    <h2>{say({ nl: 'Tekst', en: 'Text' })}</h2>
    <Lede>
      {say({ nl: 'Acht koplopers en twee regionale pacten.', en: 'Eight koplopers and two regional pacts.' })}
    </Lede>
    <p>
      {say({ nl: 'Gewone tekst met', en: 'Plain text with' })}{' '}
      <a href="#inhoud">{say({ nl: 'een link', en: 'a link' })}</a>,{' '}
      <strong>{say({ nl: 'iets belangrijks', en: 'something important' })}</strong>{' '}
      {say({ nl: 'en', en: 'and' })} <code>node verify.mjs</code>.
    </p>
    <Soft>{say({ nl: 'Wat goed is om te weten.', en: 'What is good to know.' })}</Soft>
    <Hint>{say({ nl: 'Nog kleiner.', en: 'Smaller still.' })}</Hint>
    <h3>{longName}</h3>
    <Prose
      of={`${longWord.repeat(4)}\n\n${markup}\n${say({ nl: 'Op een nieuwe regel.', en: 'On a new line.' })}\n\n${rightToLeft}`}
    />
    <blockquote>
      <p>{say({ nl: 'Dit is een citaat.', en: 'This is a quotation.' })}</p>
    </blockquote>
    <ul>
      <li>{say({ nl: 'een', en: 'one' })}</li>
      <li>{longWord}</li>
    </ul>
    <ol>
      <li>{say({ nl: 'eerst', en: 'first' })}</li>
      <li>{say({ nl: 'daarna', en: 'then' })}</li>
    </ol>
    <Empty
      why={say({ nl: 'U hebt nog geen aanvraag.', en: 'You have no application yet.' })}
      next={{ href: '#inhoud', name: say({ nl: 'Begin een aanvraag', en: 'Begin an application' }) }}
    />
    <More>
      <a href="#inhoud">{say({ nl: 'Alle acht koplopers', en: 'All eight koplopers' })}</a>
    </More>
  </section>
);

const Labels = ({ say }: PartsProps) => (
  <section>
    <h2>{say({ nl: 'Labels', en: 'Labels' })}</h2>
    <p>
      <Label you>{say({ nl: 'Wij wachten op u', en: 'We are waiting for you' })}</Label>{' '}
      <Label>{say({ nl: 'In beoordeling', en: 'Under review' })}</Label> <Label>{longName}</Label>
    </p>
    <Tags label={say({ nl: 'Thema’s', en: 'Themes' })} words={['mbo', 'hbo', longName, rightToLeft]} />
  </section>
);

const Notes = ({ say }: PartsProps) => (
  <section>
    <h2>{say({ nl: 'Meldingen', en: 'Notes' })}</h2>
    <Note>
      <p>{say({ nl: 'Iets om te weten.', en: 'Something to know.' })}</p>
    </Note>
    <Note tone="ok">
      <h3>{say({ nl: 'U hebt bevestigd dat u meedoet', en: 'You confirmed that you take part' })}</h3>
      <p>
        {say({
          nl: 'Vastgelegd op maandag 2 maart 2026 om 10:30:00 uur.',
          en: 'Recorded on Monday 2 March 2026 at 10:30:00.',
        })}
      </p>
    </Note>
    <Note tone="bad">
      <p>
        <strong>
          {say({ nl: 'Een bericht aan u is niet bezorgd.', en: 'A notice to you was not delivered.' })}
        </strong>{' '}
        {longWord.repeat(3)}
      </p>
    </Note>
  </section>
);

const Buttons = ({ say }: PartsProps) => (
  <section>
    <h2>{say({ nl: 'Knoppen', en: 'Buttons' })}</h2>
    <form method="get" action="/onderdelen">
      <p>
        <SubmitButton>{say({ nl: 'Aanvraag indienen', en: 'Submit the application' })}</SubmitButton>{' '}
        <SubmitButton second>{say({ nl: 'Nog niet', en: 'Not yet' })}</SubmitButton>
      </p>
      <p>
        <ButtonLink href="#inhoud">{say({ nl: 'Vragen beantwoorden', en: 'Answer questions' })}</ButtonLink>{' '}
        <ButtonLink second href="#inhoud">
          {longName}
        </ButtonLink>
      </p>
    </form>
  </section>
);
