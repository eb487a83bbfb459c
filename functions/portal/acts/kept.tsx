// What is kept of a page until it is sent: when, the button that keeps it without a script, and what was kept in another window.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { Draft } from '../../platform/drafts.ts';
import { fullMoment } from '../../ui/dates.ts';
import type { Control } from '../../ui/fields/control.ts';
import { Read } from '../../ui/fields/read.tsx';
import type { Questions } from '../../ui/fields/words.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { Note } from '../../ui/parts.tsx';
import { saveWords } from '../form/answer.ts';
import { carriedNames } from './carried.ts';

export interface KeptDraft {
  /** Of what was kept last; empty when nothing was. */
  readonly etag: string;
  /** Instant (UTC). */
  readonly savedAt?: string | undefined;
  /** It was kept by the button a moment ago, at this time of day (`14:32`). */
  readonly justKept?: string | undefined;
  /** What was kept in another window since this page was opened. */
  readonly elsewhere?: Draft['content'] | undefined;
}

const text = {
  keep: { nl: 'Bewaren en later verder', en: 'Save and continue later' },
  onlyYou: {
    nl: 'Alleen u ziet dit, totdat u het verstuurt.',
    en: 'Only you see this, until you send it.',
  },
  elsewhere: {
    nl: 'U bewaarde intussen iets anders in een ander venster',
    en: 'Meanwhile you saved something else in another window',
  },
  choose: {
    nl: 'Wat u hier typte, staat nog in de velden. Bewaar of verstuur nog eens als dat moet blijven; dan vervangt het wat hieronder staat.',
    en: 'What you typed here is still in the fields. Save or send once more if that is to stay; it then replaces what is below.',
  },
  there: { nl: 'Wat in het andere venster staat', en: 'What is in the other window' },
} as const satisfies Record<string, Bilingual>;

export const keptAt = (time: string): Bilingual => ({ nl: `Bewaard om ${time}.`, en: `Saved at ${time}.` });

export const keptWords = {
  tooLong: {
    nl: 'Nog niet bewaard: dit is te lang.',
    en: 'Not saved yet: this is too long.',
  },
  changed: {
    nl: 'In een ander venster staat nieuwere tekst. Wat u hier typt, wordt niet vanzelf bewaard. Kies “Bewaren en later verder” om het verschil te zien.',
    en: 'Another window has newer text. What you type here is not saved by itself. Choose “Save and continue later” to see the difference.',
  },
  over: {
    nl: 'Dit kan niet meer worden bewaard: het dossier is intussen verder.',
    en: 'This can no longer be saved: the case has moved on.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the script of the page says when it cannot ask. */
export const keptAttributes = (language: Language) => ({
  'data-failed': saveWords.failed[language],
  'data-signed-out': saveWords.signedOut[language],
});

export const KeepButton = ({ language }: { readonly language: Language }) => (
  <SubmitButton second early name={carriedNames.keep} value="1">
    {text.keep[language]}
  </SubmitButton>
);

interface OfDraft {
  readonly language: Language;
  readonly draft: KeptDraft;
}

/** The script writes here as well. */
export const KeptStatus = ({ language, draft: { savedAt } }: OfDraft) => (
  <>
    <p class="soft">{text.onlyYou[language]}</p>
    <p class="soft" role="status" data-saved>
      {savedAt !== undefined && keptOn(savedAt)[language]}
    </p>
  </>
);

const keptOn = (moment: string): Bilingual => ({
  nl: `Bewaard op ${fullMoment(moment).nl}.`,
  en: `Saved on ${fullMoment(moment).en}.`,
});

export const JustKept = ({ language, draft: { justKept = '' } }: OfDraft) => (
  <Note tone="ok">
    <p role="status">{keptAt(justKept)[language]}</p>
  </Note>
);

interface ElsewhereProps extends OfDraft {
  readonly control: Control;
  readonly questions: Questions;
}

export const Elsewhere = ({ language, draft, control, questions }: ElsewhereProps) => (
  <Note>
    <h2>{text.elsewhere[language]}</h2>
    <p>{text.choose[language]}</p>
    <details>
      <summary>{text.there[language]}</summary>
      <Read language={language} control={control} value={draft.elsewhere} questions={questions} asks="" />
    </details>
  </Note>
);

/** The time of day (`14:32`) at which the button kept it, from the address of the page. */
export const justKeptIn = (asked: string | undefined): string | undefined =>
  /^\d\d:\d\d$/.exec(asked ?? '')?.[0];
