// What was received, when, and what comes next: to keep, to print, and to hold against us.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullMoment } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { ClockNote } from '../../ui/parts/clockNote.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Findings } from '../case/findings.tsx';
import type { Frame } from '../context.ts';

const text = {
  title: { nl: 'Uw aanvraag is ontvangen', en: 'Your application has been received' },
  lede: {
    nl: 'Deze ontvangstbevestiging krijgt u ook per bericht.',
    en: 'You also get this receipt as a notice.',
  },
  number: { nl: 'Nummer', en: 'Number' },
  project: { nl: 'Project', en: 'Project' },
  moment: { nl: 'Ontvangen op', en: 'Received on' },
  content: { nl: 'Vingerafdruk van de inhoud', en: 'Fingerprint of the content' },
  chain: { nl: 'Vingerafdruk van het dossier', en: 'Fingerprint of the case' },
  state: { nl: 'Hoe het nu staat', en: 'Where it stands now' },
  on: { nl: 'Naar het dossier', en: 'To the case' },
} as const satisfies Record<string, Bilingual>;

export interface ReceiptPageProps {
  readonly frame: Frame;
  readonly view: CaseView;
  /** Instant (UTC). */
  readonly submittedAt: string;
}

export function ReceiptPage({ frame, view, submittedAt }: ReceiptPageProps) {
  const { language } = frame;
  const above = inLanguage(`/zaken/${view.number}`, language);
  return (
    <Shell {...frame} title={text.title[language]} of={view.number} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name: view.number }} here={text.title[language]} />
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <SummaryList
        rows={[
          { name: text.number[language], value: view.number },
          { name: text.project[language], value: view.title && <bdi>{view.title}</bdi> },
          {
            name: text.moment[language],
            value: <time datetime={submittedAt}>{fullMoment(submittedAt)[language]}</time>,
          },
          {
            name: text.content[language],
            value: view.kind === 'fund' && view.contentHash ? <code>{view.contentHash}</code> : undefined,
          },
          { name: text.chain[language], value: <code>{view.chain}</code> },
          { name: text.state[language], value: view.standing.label[language] },
        ]}
      />
      {view.clock && <ClockNote language={language} due={view.decisionDue} sentence={view.clock} />}
      <Findings language={language} view={view} own />
      <More>
        <ButtonLink href={above}>{text.on[language]}</ButtonLink>
      </More>
    </Shell>
  );
}
