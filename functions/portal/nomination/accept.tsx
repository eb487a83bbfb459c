// Yes: by somebody who is signed in, because the application will be theirs, and who says how notices may reach them.
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { ButtonLink, SubmitButton } from '../../ui/parts/buttons.tsx';
import { RadioList } from '../../ui/parts/radioList.tsx';
import { rejections } from './rejection.ts';

const text = {
  title: { nl: 'Ja, wij doen mee', en: 'Yes, we take part' },
  what: {
    nl: 'U begint dan een aanvraag om koploper te worden. Indienen doet u pas als de aanvraag af is. Intrekken kan ook.',
    en: 'You then begin an application to become a koploper. You submit it only once it is finished. You may also withdraw it.',
  },
  signInFirst: {
    nl: 'De aanvraag komt op uw naam. Daarom vragen wij u eerst in te loggen. Daarna komt u terug op deze pagina.',
    en: 'The application will be in your name. That is why we ask you to sign in first. Then you come back to this page.',
  },
  signIn: { nl: 'Inloggen om te aanvaarden', en: 'Sign in to accept' },
  signedIn: { nl: 'U bent ingelogd als', en: 'You are signed in as' },
  inYourName: {
    nl: 'De aanvraag komt op uw naam. Bent u dit niet? Log dan uit en open de link uit de e-mail opnieuw.',
    en: 'The application will be in your name. Is this not you? Then sign out and open the link from the e-mail again.',
  },
  question: {
    nl: 'Mogen wij u berichten over de aanvraag per e-mail sturen?',
    en: 'May we send you notices about the application by e-mail?',
  },
  questionHint: {
    nl: 'Het gaat om brieven die voor u tellen, zoals het besluit. U kunt uw keuze later veranderen.',
    en: 'It is about letters that count for you, such as the decision. You may change your choice later.',
  },
  byPost: { nl: 'Nee, stuur ze per post', en: 'No, send them by post' },
  byPostHint: {
    nl: 'Het programmabureau vraagt u dan om uw adres.',
    en: 'The programme office will then ask for your address.',
  },
  accept: { nl: 'Nominatie aanvaarden', en: 'Accept the nomination' },
} as const satisfies Record<string, Bilingual>;

const byMail: Bilingual = { nl: 'Ja, per e-mail naar', en: 'Yes, by e-mail to' };

export interface AcceptProps {
  readonly language: Language;
  /** Who is signed in. */
  readonly person: Person | undefined;
  readonly signInAddress: string;
  /** An answer came without a choice. */
  readonly noChoice: boolean;
}

export function Accept({ language, person, signInAddress, noChoice }: AcceptProps) {
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <p>{text.what[language]}</p>
      {person ? (
        <AcceptForm language={language} person={person} noChoice={noChoice} />
      ) : (
        <>
          <p>{text.signInFirst[language]}</p>
          <p>
            <ButtonLink id="inloggen" href={signInAddress}>
              {text.signIn[language]}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}

interface AcceptFormProps extends Pick<AcceptProps, 'language' | 'noChoice'> {
  readonly person: Person;
}

function AcceptForm({ language, person, noChoice }: AcceptFormProps) {
  const { name, email } = person;
  return (
    <form method="post" action={`?lang=${language}`}>
      <p>
        {text.signedIn[language]}{' '}
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {name !== email && ` (${email})`}. {text.inYourName[language]}
      </p>
      <input type="hidden" name="answer" value="accept" />
      <RadioList
        id="per-mail"
        name="notices"
        label={text.question[language]}
        hint={text.questionHint[language]}
        error={noChoice ? rejections['no-choice'].what[language] : undefined}
        choices={[
          { value: 'mail', label: `${byMail[language]} ${email}` },
          {
            id: 'per-post',
            value: 'post',
            label: text.byPost[language],
            hint: text.byPostHint[language],
          },
        ]}
      />
      <SubmitButton>{text.accept[language]}</SubmitButton>
    </form>
  );
}
