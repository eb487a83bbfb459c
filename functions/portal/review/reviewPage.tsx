// Everything of a case on one page, as it will be read by others; below it the button that signs it or hands it in.
import type { CaseView } from '../../../schemas/caseView.ts';
import { fundDocumentNames } from '../../../schemas/fund/names.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Lede, Soft } from '../../ui/parts/text.tsx';
import { Crumbs, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { actOf } from '../acts/acts.ts';
import { already } from '../acts/already.ts';
import { carriedNames } from '../acts/page.tsx';
import { Answers } from '../case/answers.tsx';
import { Checks } from '../case/checks.tsx';
import { Findings } from '../case/findings.tsx';
import { Partners } from '../case/partners.tsx';
import { Triangle } from '../case/triangle.tsx';
import type { Frame } from '../context.ts';
import { Signing } from './signing.tsx';

const text = {
  title: { nl: 'Alles nakijken', en: 'Check everything' },
  lede: {
    nl: 'Zo lezen anderen de aanvraag. Klopt er iets niet, ga dan terug naar het formulier.',
    en: 'This is how others read the application. If something is not right, go back to the form.',
  },
  documents: { nl: 'De documenten', en: 'The documents' },
  none: { nl: 'Nog geen bestand', en: 'No file yet' },
  hash: { nl: 'Vingerafdruk van deze inhoud', en: 'Fingerprint of this content' },
  hashMeans: {
    nl: 'De handtekening geldt voor precies deze vingerafdruk. Verandert er één teken of één document, dan is de vingerafdruk anders en moet u opnieuw ondertekenen.',
    en: 'The signature is for exactly this fingerprint. If one character or one document changes, the fingerprint is another and you have to sign again.',
  },
  back: { nl: 'Terug naar het dossier', en: 'Back to the case' },
} as const satisfies Record<string, Bilingual>;

/** What one does after having looked at everything. */
const acts = ['sign', 'submit'] as const;

export interface ReviewPageProps {
  readonly frame: Frame;
  readonly view: CaseView;
  /** A chance number of this page: sending it twice is doing it once. */
  readonly once: string;
  readonly baseAddress: string;
}

export function ReviewPage({ frame, view, once, baseAddress }: ReviewPageProps) {
  const { language } = frame;
  const above = inLanguage(`/zaken/${view.number}`, language);
  return (
    <Shell {...frame} title={text.title[language]} of={view.number} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name: view.number }} here={text.title[language]} />
      <h1>{text.title[language]}</h1>
      <Lede>{text.lede[language]}</Lede>
      <Findings language={language} view={view} own />
      <h2>
        <bdi>{view.title ?? view.number}</bdi>
      </h2>
      <Answers language={language} view={view} />
      {view.kind === 'fund' && <NamedDocuments language={language} view={view} />}
      {view.kind === 'fund' && <Checks language={language} view={view} level="h3" />}
      <Partners language={language} view={view} />
      {view.kind === 'koploper' && <Triangle language={language} view={view} />}
      {view.kind === 'fund' && <Signing language={language} view={view} baseAddress={baseAddress} />}
      {acts
        .filter((command) => view.allowed.includes(command))
        .map((command) => (
          <ActHere language={language} view={view} command={command} once={once} />
        ))}
      <p>
        <a href={above}>{text.back[language]}</a>
      </p>
    </Shell>
  );
}

function NamedDocuments({ language, view }: { readonly language: Language; readonly view: FundView }) {
  const named = view.form?.content.documents ?? {};
  return (
    <section>
      <h3>{text.documents[language]}</h3>
      <SummaryList
        rows={Object.entries(fundDocumentNames).map(([document, name]) => {
          const file = Object.entries(named).find(([one]) => one === document)?.[1];
          return {
            name: name[language],
            value: file ? (
              <a href={inLanguage(`/zaken/${view.number}/documenten/${document}/${file.upload}`, language)}>
                <bdi>{file.name}</bdi>
              </a>
            ) : (
              text.none[language]
            ),
          };
        })}
      />
    </section>
  );
}

interface ActHereProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly command: (typeof acts)[number];
  readonly once: string;
}

function ActHere({ language, view, command, once }: ActHereProps) {
  const act = actOf(view.kind, command);
  if (!act) return null;
  const carried = Object.entries(already(view, command) ?? {});
  return (
    <section>
      <h2>{act.title[language]}</h2>
      {act.intro && <p>{act.intro[language]}</p>}
      {command === 'sign' && view.kind === 'fund' && view.formHash !== undefined && (
        <>
          <SummaryList rows={[{ name: text.hash[language], value: <code>{view.formHash}</code> }]} />
          <Soft>{text.hashMeans[language]}</Soft>
        </>
      )}
      <form method="post" action={`/zaken/${view.number}/${command}?lang=${language}`}>
        <input type="hidden" name={carriedNames.once} value={`${once}${command}`} />
        <input type="hidden" name={carriedNames.version} value={String(view.version)} />
        {carried.map(([name, value]) => (
          <input type="hidden" name={name} value={String(value ?? '')} />
        ))}
        <More>
          <SubmitButton>{(act.button ?? act.title)[language]}</SubmitButton>
        </More>
      </form>
    </section>
  );
}
