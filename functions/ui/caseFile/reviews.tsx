// The reviews in the archive of a case: levels side by side, why each reviewer says so, and who abstained.
import type { CaseFile } from '../../../schemas/caseFile.ts';
import { criteriaOf, levelName } from '../criteria.ts';
import { fullMoment } from '../dates.ts';
import { WideTable } from '../parts/dataTable.tsx';
import { Prose } from '../parts.tsx';
import { Frame } from './frame.tsx';
import { Said } from './said.tsx';

export function ReviewsPage({ file: { view, history } }: { readonly file: CaseFile }) {
  const reviews = (view.reviews ?? []).map(({ levels, motivations }) => ({
    levels: levels as Readonly<Record<string, number>>,
    motivations: textsOf(motivations),
  }));
  const criteria = criteriaOf(view);
  const abstained = history.filter(({ type }) => type.includes('.review-abstained.'));
  return (
    <Frame number={view.number} title="De beoordelingen">
      {reviews.length === 0 && <p>Er is geen beoordeling, of u mag haar nog niet lezen.</p>}
      {reviews.length > 0 && (
        <WideTable
          caption="Niveaus naast elkaar"
          columns={[{ name: 'Criterium' }, ...reviews.map((_, index) => ({ name: called(index) }))]}
          rows={criteria.map(({ value, name }) => [
            name.nl,
            ...reviews.map(({ levels }) => (levels[value] === undefined ? '–' : levelName(levels[value]).nl)),
          ])}
        />
      )}
      {reviews.map(({ motivations }, index) => (
        <section>
          <h2>{called(index)}</h2>
          {criteria.map(({ value, name }) => (
            <>
              <h3>{name.nl}</h3>
              <Prose of={motivations[value] ?? ''} />
            </>
          ))}
        </section>
      ))}
      {abstained.length > 0 && <h2>Wie zich onthield</h2>}
      {abstained.map(({ time, texts }) => (
        <section>
          <h3>{fullMoment(time).nl}</h3>
          {texts.map((text) => (
            <Said view={view} value={text} />
          ))}
        </section>
      ))}
    </Frame>
  );
}

const called = (index: number): string => `Beoordelaar ${index + 1}`;

const textsOf = (texts: unknown): Readonly<Record<string, string>> =>
  typeof texts === 'object' && texts !== null
    ? Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, String(text)]))
    : {};
