// Who reviews the case and whose review is in: for whoever may know of it.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { sectorNames } from '../../../schemas/vocabulary.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Label } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Beoordelaars', en: 'Reviewers' },
  interest: { nl: 'Meldde een belang', en: 'Declared an interest' },
  in: { nl: 'Ingestuurd', en: 'Handed in' },
  abstained: { nl: 'Onthield zich', en: 'Abstained' },
  awaited: { nl: 'Nog niet binnen', en: 'Not in yet' },
} as const satisfies Record<string, Bilingual>;

const countOf = (received: number, all: number): Bilingual => ({
  nl: `${received} van de ${all} beoordelingen ${received === 1 ? 'is' : 'zijn'} binnen.`,
  en: `${received} of ${all} reviews ${received === 1 ? 'is' : 'are'} in.`,
});

interface ReviewersProps {
  readonly language: Language;
  readonly view: CaseView;
  /** Those who are named, as far as they are known. */
  readonly people: readonly Person[];
}

/** Nothing before somebody is assigned, or for whoever may not know who is. */
export function Reviewers({ language, view, people }: ReviewersProps) {
  const { reviewers = [], conflicted = [] } = view;
  if (reviewers.length === 0) return null;
  const standing = ({ person, submitted, abstained }: (typeof reviewers)[number]): Bilingual => {
    if (conflicted.includes(person)) return text.interest;
    if (submitted) return text.in;
    return abstained ? text.abstained : text.awaited;
  };
  const received = reviewers.filter((one) => standing(one) === text.in);
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <Soft>{countOf(received.length, reviewers.length)[language]}</Soft>
      <List>
        {reviewers.map((one) => {
          const known = people.find(({ id }) => id === one.person);
          return (
            <li>
              <p>
                <strong>
                  <bdi>{known?.name ?? one.person}</bdi>
                </strong>{' '}
                <span class="soft">
                  {known?.organisation !== undefined && (
                    <>
                      <bdi>{known.organisation}</bdi>,{' '}
                    </>
                  )}
                  {sectorNames[one.sector][language]}
                </span>
              </p>
              <p>
                <Label you={standing(one) === text.awaited}>{standing(one)[language]}</Label>
              </p>
            </li>
          );
        })}
      </List>
    </section>
  );
}
