// The invitations that wait for somebody to sign in, each with the text to mail and the way to take it back; and how others ended.
import { stands } from '../../../domain/people/inviting.ts';
import type { EndedInvitation, Invitation } from '../../../schemas/roles.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { sectorNames } from '../../../schemas/vocabulary.ts';
import { invitationName } from '../../platform/invitationStore.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink, SubmitButton } from '../../ui/parts/buttons.tsx';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { Empty } from '../../ui/parts/empty.tsx';
import { List } from '../../ui/parts/layout.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Label, Note, Prose } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { invitationMail, mailLink } from './invitationText.ts';
import { invitationsPath, invitePath, listPath, takeBackPath } from './paths.ts';
import { giverWords, grantWords } from './words.ts';

const text = {
  people: { nl: 'Mensen en rollen', en: 'People and roles' },
  title: { nl: 'Uitnodigingen', en: 'Invitations' },
  open: { nl: 'Wachten op inloggen', en: 'Waiting for a sign-in' },
  waits: { nl: 'Wacht op inloggen', en: 'Waits for sign-in' },
  expired: { nl: 'Verlopen', en: 'Expired' },
  none: { nl: 'Er staat geen uitnodiging open.', en: 'No invitation stands.' },
  invite: { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  by: { nl: 'Uitgenodigd door', en: 'Invited by' },
  on: { nl: 'op', en: 'on' },
  until: { nl: 'Geldt tot en met', en: 'Stands until' },
  was: { nl: 'Gold tot en met', en: 'Stood until' },
  mail: { nl: 'Tekst voor de mail', en: 'Text for the mail' },
  ownMail: { nl: 'Openen in uw mailprogramma', en: 'Open in your mail program' },
  takeBack: { nl: 'Uitnodiging intrekken', en: 'Take the invitation back' },
  clear: { nl: 'Uitnodiging opruimen', en: 'Clear the invitation away' },
  ended: { nl: 'Afgehandeld', en: 'Ended' },
  role: { nl: 'Rol', en: 'Role' },
  how: { nl: 'Hoe', en: 'How' },
  'taken-back': { nl: 'Ingetrokken', en: 'Taken back' },
  'taken-up': { nl: 'Aangenomen', en: 'Taken up' },
  who: { nl: 'Door', en: 'By' },
  when: { nl: 'Wanneer', en: 'When' },
  next: { nl: 'Volgende uitnodigingen', en: 'Next invitations' },
  first: { nl: 'Terug naar het begin', en: 'Back to the beginning' },
} as const satisfies Record<string, Bilingual>;

const done: Readonly<Record<string, Bilingual>> = {
  uitnodigen: {
    nl: 'De uitnodiging staat klaar. Mail de tekst hieronder zelf aan de persoon.',
    en: 'The invitation is ready. Mail the text below to the person yourself.',
  },
  intrekken: {
    nl: 'De uitnodiging staat niet meer open.',
    en: 'The invitation does not stand any more.',
  },
};

export interface InvitationsPageProps {
  readonly frame: Frame;
  readonly invitations: readonly Invitation[];
  readonly ended: readonly EndedInvitation[];
  /** Names of who invited and who ended it, by their id. */
  readonly names: ReadonlyMap<string, string>;
  /** Instant (UTC). */
  readonly now: string;
  readonly baseAddress: string;
  readonly next: string | undefined;
  readonly continued: boolean;
  readonly done: string | undefined;
}

export function InvitationsPage(props: InvitationsPageProps) {
  const { frame, invitations, ended, names, next, continued } = props;
  const { language } = frame;
  const said = props.done === undefined || !Object.hasOwn(done, props.done) ? undefined : done[props.done];
  const invite = { href: inLanguage(invitePath, language), name: text.invite[language] };
  return (
    <Shell {...frame} title={text.title[language]} section="mine" signedIn>
      <Crumbs
        language={language}
        above={{ href: inLanguage(listPath, language), name: text.people[language] }}
        here={text.title[language]}
      />
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>{text.title[language]}</h1>
      <h2>{text.open[language]}</h2>
      {invitations.length === 0 ? (
        <Empty why={text.none[language]} next={invite} />
      ) : (
        <>
          <List>
            {invitations.map((invitation) => (
              <Open {...props} language={language} invitation={invitation} />
            ))}
          </List>
          <p>
            <ButtonLink second href={invite.href}>
              {invite.name}
            </ButtonLink>
          </p>
        </>
      )}
      <Pagination
        language={language}
        next={
          next === undefined
            ? undefined
            : {
                href: inLanguage(`${invitationsPath}?na=${encodeURIComponent(next)}`, language),
                name: text.next[language],
              }
        }
        first={
          continued ? { href: inLanguage(invitationsPath, language), name: text.first[language] } : undefined
        }
      />
      {ended.length > 0 && (
        <>
          <h2>{text.ended[language]}</h2>
          <DataTable
            caption={text.ended[language]}
            columns={[
              { name: text.role[language] },
              { name: text.how[language] },
              { name: text.who[language] },
              { name: text.when[language] },
            ]}
            rows={ended.map((one) => [
              grantWords(one)[language],
              text[one.ended][language],
              <bdi>{giverWords(one.endedBy, names)[language]}</bdi>,
              fullDay(one.endedAt)[language],
            ])}
          />
        </>
      )}
    </Shell>
  );
}

interface OpenProps extends Pick<InvitationsPageProps, 'names' | 'now' | 'baseAddress'> {
  readonly language: Language;
  readonly invitation: Invitation;
}

function Open({ language, invitation, names, now, baseAddress }: OpenProps) {
  const { email, sector, by, at, until } = invitation;
  const open = stands(invitation, now);
  const mail = invitationMail(invitation, baseAddress);
  return (
    <li>
      <h3>
        <bdi>{email}</bdi>
      </h3>
      <p>
        {grantWords(invitation)[language]}
        {sector !== undefined && ` (${sectorNames[sector][language].toLowerCase()})`}
      </p>
      <p>
        <Label>{(open ? text.waits : text.expired)[language]}</Label>
      </p>
      <Soft>
        {text.by[language]} <bdi>{giverWords(by, names)[language]}</bdi> {text.on[language]}{' '}
        {fullDay(at)[language]}. {(open ? text.until : text.was)[language]} {fullDay(until)[language]}.
      </Soft>
      {open && (
        <details>
          <summary>{text.mail[language]}</summary>
          <p lang={invitation.language}>
            <strong>{mail.subject}</strong>
          </p>
          <Prose of={mail.body} lang={invitation.language} />
          <p>
            <a href={mailLink(invitation, mail)}>{text.ownMail[language]}</a>
          </p>
        </details>
      )}
      <form method="post" action={inLanguage(takeBackPath, language)}>
        <input type="hidden" name="uitnodiging" value={invitationName(invitation)} />
        <SubmitButton second>{(open ? text.takeBack : text.clear)[language]}</SubmitButton>
      </form>
    </li>
  );
}
