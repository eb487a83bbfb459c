// Where a koploper was that is retracted: that it is gone, since when, and where to look further.
import type { RetractedKoploper } from '../../../schemas/register.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { Elsewhere } from './lost.tsx';

const title: Bilingual = { nl: 'Deze koploper is teruggetrokken', en: 'This koploper was retracted' };
const help: Bilingual = { nl: 'Hier vindt u verder:', en: 'From here you find the rest:' };

const since = (day: string): Bilingual => ({
  nl: `Op ${fullDay(day).nl} is dit project uit het register gehaald. Wat hier stond, is verwijderd.`,
  en: `On ${fullDay(day).en} this project was taken out of the register. What stood here was removed.`,
});

export interface RetractedPageProps {
  readonly frame: Frame;
  readonly retracted: RetractedKoploper;
}

/** Without alternates, so that no search engine keeps it. */
export function RetractedPage({ frame: { language, otherAddress }, retracted }: RetractedPageProps) {
  return (
    <Shell language={language} otherAddress={otherAddress} title={title[language]} section="koplopers">
      <h1>{title[language]}</h1>
      <Lede>{since(retracted.retractedOn)[language]}</Lede>
      <p>{help[language]}</p>
      <Elsewhere language={language} />
    </Shell>
  );
}
