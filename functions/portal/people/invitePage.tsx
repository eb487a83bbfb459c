// Inviting an address to a role: what is asked, and what keeps it from being done.
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { FormFields } from '../fields/fields.tsx';
import type { Mistakes } from '../fields/messages.ts';
import type { Shown } from '../fields/shown.ts';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import { controlOfForm, invitationForm, questions } from './forms.ts';
import { carried } from './office.ts';
import { invitePath, listPath } from './paths.ts';

const text = {
  people: { nl: 'Mensen en rollen', en: 'People and roles' },
  title: { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  lede: {
    nl: 'De uitnodiging wacht tot de persoon met dit adres inlogt. Dan geldt de rol meteen. U krijgt een tekst om zelf te mailen.',
    en: 'The invitation waits until the person signs in with this address. Then the role counts at once. You get a text to mail yourself.',
  },
  invite: { nl: 'Uitnodigen', en: 'Invite' },
  back: { nl: 'Annuleren', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

export interface InvitePageProps {
  readonly frame: Frame;
  readonly shown: Shown;
  readonly mistakes: Mistakes;
  /** A chance number of this page: sending it twice is doing it once. */
  readonly once: string;
  /** What is in the way, with where to go instead. */
  readonly obstacle?: InviteObstacle | undefined;
}

export interface InviteObstacle {
  readonly says: Bilingual;
  readonly way?: { readonly path: string; readonly name: Bilingual };
}

export function InvitePage({ frame, shown, mistakes, once, obstacle }: InvitePageProps) {
  const { language } = frame;
  const above = inLanguage(listPath, language);
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: above, name: text.people[language] }}
        here={text.title[language]}
      />
      <h1>{text.title[language]}</h1>
      {obstacle && (
        <Note tone="bad">
          <p role="alert">{obstacle.says[language]}</p>
          {obstacle.way && (
            <p>
              <a href={inLanguage(obstacle.way.path, language)}>{obstacle.way.name[language]}</a>
            </p>
          )}
        </Note>
      )}
      <MistakeSummary
        language={language}
        mistakes={mistakes}
        labelOf={(path) => questions[path]?.label ?? text.title}
      />
      <Lede>{text.lede[language]}</Lede>
      <form method="post" action={inLanguage(invitePath, language)}>
        <input type="hidden" name={carried.once} value={once} />
        <FormFields
          asking={{ language, questions, shown, mistakes, rows: new Map() }}
          control={controlOfForm(invitationForm)}
        />
        <More>
          <SubmitButton>{text.invite[language]}</SubmitButton>
          <a href={above}>{text.back[language]}</a>
        </More>
      </form>
    </Shell>
  );
}
