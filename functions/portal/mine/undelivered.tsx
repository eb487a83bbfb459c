// A notice that did not reach the applicant, or that still has to go out by post: what that means for them.
import type { Case } from '../../../schemas/case.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Note } from '../../ui/parts.tsx';

const text = {
  failed: { nl: 'Een bericht aan u is niet bezorgd', en: 'A notice to you was not delivered' },
  failedHelp: {
    nl: 'Wij zorgen dat u het alsnog krijgt. Tot die tijd verloopt er voor u geen termijn.',
    en: 'We will make sure that you get it after all. Until then no term of yours runs out.',
  },
  byPost: { nl: 'Een bericht aan u gaat per post', en: 'A notice to you goes by post' },
  byPostHelp: {
    nl: 'Wij moeten het nog versturen. Tot die tijd verloopt er voor u geen termijn.',
    en: 'We still have to send it. Until then no term of yours runs out.',
  },
} as const satisfies Record<string, Bilingual>;

const addressed = (email: string): Bilingual => ({
  nl: `U staat bij ons met het e-mailadres ${email}.`,
  en: `The e-mail address we have for you is ${email}.`,
});

export interface UndeliveredProps {
  readonly language: Language;
  /** Those to the reader. */
  readonly notices: NonNullable<Case['undelivered']>;
  readonly email: string | undefined;
}

/** A mail that failed tells more than paper that is under way. */
export function Undelivered({ language, notices, email }: UndeliveredProps) {
  if (notices.length === 0) return null;
  const failed = notices.some(({ cause }) => cause !== 'post');
  return (
    <Note {...(failed ? { tone: 'bad' as const } : {})}>
      <p>
        <strong>{(failed ? text.failed : text.byPost)[language]}.</strong>{' '}
        {(failed ? text.failedHelp : text.byPostHelp)[language]}
        {failed && email !== undefined && ` ${addressed(email)[language]}`}
      </p>
    </Note>
  );
}
