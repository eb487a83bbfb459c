// The golden triangle of a koploper: care or welfare, education and government, who is in and what is missing.

import type { KoploperView } from '../../../schemas/koploperView.ts';
import { countsAsPartner } from '../../../schemas/partner.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { Sector } from '../../../schemas/vocabulary.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Label } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'De gouden driehoek', en: 'The golden triangle' },
  whole: { nl: 'De driehoek is compleet.', en: 'The triangle is complete.' },
  isIn: { nl: 'Doet mee', en: 'Takes part' },
  invited: { nl: 'Nog niet bevestigd', en: 'Not confirmed yet' },
  missing: { nl: 'Ontbreekt nog', en: 'Still missing' },
} as const satisfies Record<string, Bilingual>;

interface Corner {
  readonly name: Bilingual;
  readonly sectors: readonly Sector[];
}

const corners: readonly Corner[] = [
  { name: { nl: 'Zorg of welzijn', en: 'Care or welfare' }, sectors: ['care', 'welfare'] },
  { name: { nl: 'Onderwijs', en: 'Education' }, sectors: ['education'] },
  { name: { nl: 'Overheid', en: 'Government' }, sectors: ['government'] },
];

const cornersInWords = (count: number): Bilingual => ({
  nl: `${count} van de 3 hoeken doen mee.`,
  en: `${count} of the 3 corners take part.`,
});

export function Triangle({ language, view }: { readonly language: Language; readonly view: KoploperView }) {
  const { organisation, organisationSector } = view.form?.content ?? {};
  const known = corners.map(({ name, sectors }) => {
    const partners = view.partners.filter((one) => countsAsPartner(one) && sectors.includes(one.sector));
    const own = organisationSector !== undefined && sectors.includes(organisationSector);
    const confirmed = partners
      .filter(({ status }) => status === 'confirmed')
      .map(({ name: called }) => called);
    const waiting = partners.filter(({ status }) => status === 'invited').map(({ name: called }) => called);
    const isIn = [...(own && organisation !== undefined ? [organisation] : []), ...confirmed];
    return { name, own, isIn, waiting, filled: own || isIn.length > 0 };
  });
  const count = known.filter(({ filled }) => filled).length;
  return (
    <section>
      <h3>{text.title[language]}</h3>
      <TrianglePicture filled={known.map(({ filled }) => filled)} />
      <p>{(count === corners.length ? text.whole : cornersInWords(count))[language]}</p>
      <List>
        {known.map(({ name, isIn, waiting, filled }) => (
          <li>
            <p>
              <strong>{name[language]}</strong>{' '}
              <Label you={!filled}>
                {(filled ? text.isIn : waiting.length > 0 ? text.invited : text.missing)[language]}
              </Label>
            </p>
            {[...isIn, ...waiting].map((called) => (
              <Soft>
                <bdi>{called}</bdi>
              </Soft>
            ))}
          </li>
        ))}
      </List>
    </section>
  );
}

/** The three corners in the order of the words; a corner that takes part is filled. It says nothing that the words do not. */
function TrianglePicture({ filled }: { readonly filled: readonly boolean[] }) {
  const places = [
    { x: 60, y: 16 },
    { x: 16, y: 88 },
    { x: 104, y: 88 },
  ];
  return (
    <svg width="120" height="104" viewBox="0 0 120 104" aria-hidden="true" focusable="false">
      <path d="M60 16 16 88h88Z" fill="none" stroke="currentColor" stroke-width="2" />
      {places.map(({ x, y }, corner) => (
        <>
          <circle cx={x} cy={y} r="13" fill="var(--ground)" />
          <circle
            cx={x}
            cy={y}
            r="12"
            fill={filled[corner] ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width="2"
            {...(filled[corner] ? {} : { 'stroke-dasharray': '4 3' })}
          />
        </>
      ))}
    </svg>
  );
}
