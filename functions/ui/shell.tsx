// The frame of every page: what it is called, where one is, and the way to everything else.
import { html } from 'hono/html';
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Bilingual } from '../../schemas/text.ts';
import { fontPath, stylesheetPath } from './assetNames.ts';
import { type HeadProps, HeadTags } from './head.tsx';
import { inLanguage, otherLanguage } from './language.ts';

const text = {
  brand: { nl: 'Zorgpact Loket', en: 'Zorgpact Loket' },
  skip: { nl: 'Naar de inhoud', en: 'Skip to content' },
  menu: { nl: 'Hoofdmenu', en: 'Main menu' },
  koplopers: { nl: 'Koplopers', en: 'Koplopers' },
  regions: { nl: 'Regio’s', en: 'Regions' },
  grants: { nl: 'Subsidies', en: 'Subsidies' },
  work: { nl: 'Voor wie hier werkt', en: 'For who works here' },
  mine: { nl: 'Mijn aanvragen', en: 'My applications' },
  signOut: { nl: 'Uitloggen', en: 'Sign out' },
  thisLanguage: { nl: 'Nederlands', en: 'English' },
  about: {
    nl: 'Het loket van het Zorgpact: hier vragen projecten in zorg, welzijn en onderwijs aan om koploper te worden, en hier staat wie koploper is.',
    en: 'The counter of the Zorgpact: here projects in care, welfare and education apply to become a koploper (front runner), and here everyone can see who is one.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is not in the menu, and what the site tells about itself. */
const footLinks: readonly (readonly [string, Bilingual])[] = [
  ['/meedoen', { nl: 'Meedoen', en: 'Take part' }],
  ['/themas', { nl: 'Thema’s', en: 'Themes' }],
  ['/knelpunten', { nl: 'Knelpunten', en: 'Bottlenecks' }],
  ['/pacten', { nl: 'Regionale pacten', en: 'Regional pacts' }],
  ['/data', { nl: 'Open data', en: 'Open data' }],
  ['/over', { nl: 'Over het loket', en: 'About' }],
  ['/privacy', { nl: 'Privacy', en: 'Privacy' }],
  ['/toegankelijkheid', { nl: 'Toegankelijkheid', en: 'Accessibility' }],
];

type Section = 'koplopers' | 'regions' | 'grants' | 'mine';

/** A page for who works here. */
export interface StaffLink {
  readonly href: string;
  readonly name: string;
  /** Whether the reader is there, or at a page beneath it. */
  readonly current: boolean;
}

export interface ShellProps extends HeadProps {
  readonly title: string;
  /** What it is a page of, where several would have one title: the number of a case or of a round, or somebody’s name. */
  readonly of?: string | undefined;
  /** This very page in the other language. */
  readonly otherAddress: string;
  readonly section?: Section | undefined;
  readonly signedIn?: boolean | undefined;
  readonly staff?: readonly StaffLink[] | undefined;
}

const titleLength = 50;
const shortened = (title: string, room: number): string =>
  title.length <= room ? title : `${title.slice(0, room - 1).toWellFormed()}…`;

/** Its own name first, then what it is a page of. */
const named = ({ title, of }: Pick<ShellProps, 'title' | 'of'>): string =>
  of === undefined
    ? shortened(title, titleLength)
    : `${shortened(title, Math.max(20, titleLength - of.length - 3))} – ${shortened(of, titleLength - 23)}`;

export function Shell({ children, ...props }: PropsWithChildren<ShellProps>) {
  const { language } = props;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${named(props)} – ${text.brand[language]}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" as="font" type="font/woff2" href={fontPath} crossorigin="anonymous" />
        <link rel="stylesheet" href={stylesheetPath} />
        <HeadTags {...props} />
      </head>
      <body>
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {text.skip[language]}
        </a>
        <Header {...props} />
        <main id="inhoud" class="wide" tabindex={-1}>
          {children}
        </main>
        <footer class="utrecht-page-footer">
          <div class="wide">
            <p>{text.about[language]}</p>
            <ul>
              {footLinks.map(([path, name]) => (
                <li>
                  <a href={inLanguage(path, language)}>{name[language]}</a>
                </li>
              ))}
            </ul>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Header({ language, otherAddress, section, signedIn, staff = [] }: ShellProps) {
  const other = otherLanguage(language);
  const isAtWork = staff.some(({ current }) => current);
  return (
    <header class="utrecht-page-header">
      <div class="wide">
        <a class="brand" href={inLanguage('/', language)}>
          {text.brand[language]}
        </a>
        <nav aria-label={text.menu[language]}>
          <ul>
            <NavItem href={inLanguage('/koplopers', language)} current={section === 'koplopers'}>
              {text.koplopers[language]}
            </NavItem>
            <NavItem href={inLanguage('/regios', language)} current={section === 'regions'}>
              {text.regions[language]}
            </NavItem>
            <NavItem href={inLanguage('/subsidies', language)} current={section === 'grants'}>
              {text.grants[language]}
            </NavItem>
            <NavItem href={inLanguage('/mijn', language)} current={section === 'mine' && !isAtWork}>
              {text.mine[language]}
            </NavItem>
            <li>
              <a href={otherAddress} hreflang={other} lang={other}>
                {text.thisLanguage[other]}
              </a>
            </li>
            {signedIn && (
              <li>
                <form method="post" action="/uitloggen">
                  <button class="plain" type="submit">
                    {text.signOut[language]}
                  </button>
                </form>
              </li>
            )}
          </ul>
        </nav>
      </div>
      {staff.length > 0 && (
        <div class="staff">
          <nav class="wide" aria-label={text.work[language]}>
            <ul>
              {staff.map(({ href, name, current }) => (
                <NavItem href={href} current={current}>
                  {name}
                </NavItem>
              ))}
            </ul>
          </nav>
        </div>
      )}
    </header>
  );
}

function NavItem({ href, current, children }: PropsWithChildren<{ href: string; current: boolean }>) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {children}
      </a>
    </li>
  );
}

/** The page as a document. */
export const htmlDocument = (page: Child) => html`<!DOCTYPE html>${page}`;
