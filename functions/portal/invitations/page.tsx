// The partners of an application, each with what came of its invitation and what the applicant can do about it.

import { euros } from '../../../domain/money/inWords.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import { financingRoleNames } from '../../../schemas/fund/names.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { sectorNames } from '../../../schemas/vocabulary.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink, SubmitButton } from '../../ui/parts/buttons.tsx';
import { List, More } from '../../ui/parts/layout.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Crumbs, Label, Note, Prose } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { actOf, formOfAct } from '../acts/acts.ts';
import { carriedNames } from '../acts/page.tsx';
import { sumOf } from '../case/partners.tsx';
import type { Frame } from '../context.ts';
import { shownOf } from '../fields/shown.ts';
import { type InvitedPartner, standNames, standSays } from './invited.ts';

const text = {
  title: { nl: 'De partners', en: 'The partners' },
  lede: {
    nl: 'Elke partner krijgt een e-mail met een link en bevestigt daarmee zelf. Hier ziet u wie al antwoordde.',
    en: 'Every partner gets an e-mail with a link and confirms with it. Here you see who has answered.',
  },
  none: { nl: 'U hebt nog niemand uitgenodigd.', en: 'You have not invited anybody yet.' },
  to: { nl: 'Gestuurd naar', en: 'Sent to' },
  brings: { nl: 'Brengt in', en: 'Brings in' },
  reason: { nl: 'De reden:', en: 'The reason:' },
  again: { nl: 'Stuur de uitnodiging opnieuw', en: 'Send the invitation again' },
  askAgain: { nl: 'Vraag het opnieuw', en: 'Ask again' },
  change: { nl: 'Bijdrage wijzigen', en: 'Change the contribution' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  on: { nl: 'Naar het dossier', en: 'To the case' },
  helpTitle: { nl: 'Een uitnodiging klopt niet?', en: 'Is an invitation not right?' },
  help: {
    nl: 'Haal de partner weg: dan telt zij niet mee en werkt de link niet meer. Nodig haar daarna opnieuw uit, met de juiste gegevens.',
    en: 'Remove the partner: it then does not count, and the link does not work any more. After that invite it anew, with the right details.',
  },
  helpLost: {
    nl: 'Is een mail niet aangekomen en kwam hij ook niet terug? Vraag de organisatie in de map met ongewenste mail te kijken.',
    en: 'Did a mail not arrive, and did it not come back either? Ask the organisation to look in its spam folder.',
  },
} as const satisfies Record<string, Bilingual>;

export interface InvitationsPageProps {
  readonly frame: Frame;
  readonly view: CaseView;
  readonly partners: readonly InvitedPartner[];
  /** The act that was just done. */
  readonly done: string | undefined;
  /** A chance number of this page: sending a form of it twice is doing it once. */
  readonly once: string;
}

export function InvitationsPage({ frame, view, partners, done, once }: InvitationsPageProps) {
  const { language } = frame;
  const above = inLanguage(`/zaken/${view.number}`, language);
  const said = done === undefined ? undefined : actOf(view.kind, done)?.done;
  const open = view.allowed.includes('invite-partner');
  return (
    <Shell {...frame} title={text.title[language]} of={view.number} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name: view.number }} here={text.title[language]} />
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      {partners.length === 0 && <Soft>{text.none[language]}</Soft>}
      {partners.length > 0 && (
        <List>
          {partners.map((partner) => (
            <li id={partner.id}>
              <OnePartner language={language} view={view} partner={partner} once={once} />
            </li>
          ))}
        </List>
      )}
      <More>
        {open && (
          <ButtonLink href={inLanguage(`/zaken/${view.number}/invite-partner`, language)}>
            {actOf(view.kind, 'invite-partner')?.title[language]}
          </ButtonLink>
        )}
        <a href={above}>{text.on[language]}</a>
      </More>
      {open && partners.length > 0 && (
        <details>
          <summary>{text.helpTitle[language]}</summary>
          <p>{text.helpLost[language]}</p>
          <p>{text.help[language]}</p>
        </details>
      )}
    </Shell>
  );
}

interface OnePartnerProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly partner: InvitedPartner;
  readonly once: string;
}

function OnePartner({ language, view, partner, once }: OnePartnerProps) {
  const { id, name, sector, role, contactEmail, pledge, stands, declineReason } = partner;
  const there = stands !== 'removed';
  const restates =
    view.kind === 'fund' && there && pledge !== undefined && view.allowed.includes('restate-pledge');
  const removes = there && view.allowed.includes('remove-partner');
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p>
        <Label you={stands === 'lost'}>{standNames[stands][language]}</Label>{' '}
        <span class="soft">{sectorNames[sector][language]}</span>
      </p>
      <p>{standSays(partner)[language]}</p>
      {declineReason !== undefined && (
        <>
          <p>{text.reason[language]}</p>
          <Prose of={declineReason} />
        </>
      )}
      <Prose of={role} />
      {contactEmail !== undefined && stands !== 'confirmed' && (
        <Soft>
          {text.to[language]}: <bdi>{contactEmail}</bdi>
        </Soft>
      )}
      {pledge && (
        <Soft>
          {text.brings[language]}: {euros(sumOf(pledge))[language]} (
          {financingRoleNames[pledge.role][language]})
        </Soft>
      )}
      {restates && (stands === 'invited' || stands === 'declined') && (
        <form method="post" action={`/zaken/${view.number}/restate-pledge?lang=${language}`}>
          <SamePledge view={view} partner={partner} once={`${once}${id.slice(3)}`} />
          <SubmitButton second>
            <span>
              {(stands === 'declined' ? text.askAgain : text.again)[language]}: <bdi>{name}</bdi>
            </span>
          </SubmitButton>
        </form>
      )}
      {restates && (
        <p>
          <a href={inLanguage(`/zaken/${view.number}/restate-pledge?partner=${id}`, language)}>
            {text.change[language]} <span class="soft">({name})</span>
          </a>
        </p>
      )}
      {removes && (
        <p>
          <a href={inLanguage(`/zaken/${view.number}/remove-partner?partner=${id}`, language)}>
            {text.remove[language]} <span class="soft">({name})</span>
          </a>
        </p>
      )}
    </>
  );
}

/** What the act asks, as the partner was asked before. */
function SamePledge({ view, partner: { id, pledge }, once }: Omit<OnePartnerProps, 'language'>) {
  const { control } = formOfAct('fund', 'restate-pledge');
  return (
    <>
      <input type="hidden" name={carriedNames.once} value={once} />
      <input type="hidden" name={carriedNames.version} value={String(view.version)} />
      {[...shownOf(control, '', { partner: id, pledge })].flatMap(([name, values]) =>
        values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
