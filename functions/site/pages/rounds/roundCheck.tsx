// How anyone checks the division and the lottery of a round: the code of the secret before it, the secret and the file after it.
import type { Bilingual } from '../../../../schemas/text.ts';
import { inLanguage } from '../../../ui/language.ts';
import type { RoundPartProps } from './roundFacts.tsx';

const text = {
  title: { nl: 'Controleer het zelf', en: 'Check it yourself' },
  lottery: {
    nl: 'Staan aanvragen gelijk en is er niet genoeg geld voor allemaal, dan wordt er geloot. Het geheim van die loting lag vast voordat iemand kon indienen. Dit is de code van dat geheim (SHA-256); noteer haar:',
    en: 'If requests are equal and there is not enough money for all, lots are drawn. The secret of that lottery was fixed before anybody could hand in. This is the code of that secret (SHA-256); note it down:',
  },
  later: {
    nl: 'Als de besluiten bekend zijn gemaakt, staat hier het geheim zelf, met alles wat nodig is om de verdeling na te rekenen.',
    en: 'Once the decisions have been made known, the secret itself stands here, with all that is needed to do the division again.',
  },
  secret: { nl: 'Dit was het geheim:', en: 'This was the secret:' },
  download: { nl: 'Haal het bestand van dit tijdvak op', en: 'Download the file of this round' },
  program: { nl: 'Zo rekent u het na', en: 'How to do it again' },
} as const satisfies Record<string, Bilingual>;

export function RoundCheck({ language, round: { slug, commitment, file } }: RoundPartProps) {
  if (commitment === undefined) return null;
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <p>{text.lottery[language]}</p>
      <p>
        <code>{commitment}</code>
      </p>
      {file ? (
        <>
          <p>
            {text.secret[language]} <code>{file.input.lottery.seed}</code>
          </p>
          <ul>
            <li>
              <a href={`/rondes/${slug}/bestand.json`}>{text.download[language]}</a> (JSON)
            </li>
            <li>
              <a href={inLanguage('/controle', language)}>{text.program[language]}</a>
            </li>
          </ul>
        </>
      ) : (
        <p>{text.later[language]}</p>
      )}
    </section>
  );
}
