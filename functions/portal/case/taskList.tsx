// While the form is open: each group of questions, and whether anything is missing in it.

import type { CaseView } from '../../../schemas/caseView.ts';
import { countsAsPartner } from '../../../schemas/partner.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { formOfKind } from '../../ui/fields/forms.ts';
import { inLanguage } from '../../ui/language.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Label } from '../../ui/parts.tsx';
import { openIn } from './open.ts';

const text = {
  title: { nl: 'Uw formulier', en: 'Your form' },
  complete: { nl: 'Klaar', en: 'Done' },
  partners: { nl: 'De partners', en: 'The partners' },
  noPartners: { nl: 'Nog niemand uitgenodigd', en: 'Nobody invited yet' },
  closed: { nl: 'Hoeft u niet te wijzigen', en: 'Nothing to change' },
} as const satisfies Record<string, Bilingual>;

const missing = (count: number): Bilingual =>
  count === 1
    ? { nl: 'Eén vraag is nog leeg', en: 'One question is still empty' }
    : { nl: `${count} vragen zijn nog leeg`, en: `${count} questions are still empty` };

export function TaskList({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  const { groups, fields } = formOfKind(view.kind);
  const content: Readonly<Record<string, unknown>> = view.form?.content ?? {};
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <List>
        {Object.entries(groups).map(([group, name]) => {
          const inGroup = Object.entries(fields).filter(([, field]) => field.group === group);
          const open = inGroup.filter(([field]) => openIn(view, field));
          const empty = inGroup.filter(([field, { required }]) => required && content[field] === undefined);
          const status =
            open.length === 0 ? text.closed : empty.length > 0 ? missing(empty.length) : text.complete;
          return (
            <>
              {group === partnersBefore[view.kind] && <PartnersTask language={language} view={view} />}
              <li>
                <a href={inLanguage(`/zaken/${view.number}/formulier/${group}`, language)}>
                  {name[language]}
                </a>{' '}
                <Label you={open.length > 0 && empty.length > 0}>{status[language]}</Label>
              </li>
            </>
          );
        })}
      </List>
    </section>
  );
}

/** Partners are asked before what rests on their answers. */
const partnersBefore = { fund: 'budget', koploper: 'sharing' } as const;

function PartnersTask({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  if (!view.allowed.includes('invite-partner')) return null;
  const asked = view.partners.filter(countsAsPartner);
  const confirmed = asked.filter(({ status }) => status === 'confirmed').length;
  const done = asked.length > 0 && confirmed === asked.length;
  return (
    <li>
      <a href={inLanguage(`/zaken/${view.number}/partners`, language)}>{text.partners[language]}</a>{' '}
      <Label you={!done}>
        {(asked.length === 0 ? text.noPartners : confirmedOf(confirmed, asked.length))[language]}
      </Label>
    </li>
  );
}

const confirmedOf = (confirmed: number, all: number): Bilingual => ({
  nl: `${confirmed} van ${all} bevestigd`,
  en: `${confirmed} of ${all} confirmed`,
});
