// What changed with a person, who did it and when, the latest first.
import type { RecordedChange } from '../../../schemas/roles.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { sectorNames } from '../../../schemas/vocabulary.ts';
import { fullDay, fullMoment } from '../../ui/dates.ts';
import { Soft } from '../../ui/parts/text.tsx';
import { affiliationWords, changeWords, giverWords } from './words.ts';

const text = {
  none: {
    nl: 'Er is nog niets veranderd bij deze persoon.',
    en: 'Nothing has changed with this person yet.',
  },
  by: { nl: 'Door', en: 'By' },
  invitedBy: { nl: 'Uitgenodigd door', en: 'Invited by' },
  on: { nl: 'op', en: 'on' },
  sector: { nl: 'Sector', en: 'Sector' },
} as const satisfies Record<string, Bilingual>;

interface RoleHistoryProps {
  readonly language: Language;
  readonly changes: readonly RecordedChange[];
  readonly names: ReadonlyMap<string, string>;
}

export function RoleHistory({ language, changes, names }: RoleHistoryProps) {
  if (changes.length === 0) return <Soft>{text.none[language]}</Soft>;
  return (
    <ol class="timeline" reversed>
      {changes.map((change) => {
        const { at, by } = change;
        const { invitedAt, sector } = change.act === 'affiliate' ? {} : change;
        const giver = <bdi>{giverWords(by, names)[language]}</bdi>;
        return (
          <li>
            <p>
              <strong>
                {(change.act === 'affiliate' ? affiliationWords(change) : changeWords(change))[language]}
              </strong>
            </p>
            {sector !== undefined && (
              <p>
                {text.sector[language]}: {sectorNames[sector][language]}
              </p>
            )}
            <p class="when">
              <time datetime={at}>{fullMoment(at)[language]}</time>
            </p>
            <p class="when">
              {invitedAt === undefined ? (
                <>
                  {text.by[language]} {giver}
                </>
              ) : (
                <>
                  {text.invitedBy[language]} {giver} {text.on[language]} {fullDay(invitedAt)[language]}
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
