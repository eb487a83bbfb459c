// What regions and koplopers work on, as one list: a theme has one name, and the ways the sources write it are its aliases.
// Grouped as the publications of the Zorgpact group them; aliases that no source gives are marked as ours (assumption).
import type { Bilingual } from './text.ts';

export interface Theme {
  /** As it stands in public addresses. */
  readonly id: string;
  readonly name: Bilingual;
  /** Other spellings in the sources that mean this very theme. */
  readonly aliases: readonly string[];
  /** Words by which people look for it; no other names (ours). */
  readonly soughtAs?: readonly string[];
  /** Where the theme was read. */
  readonly source: string;
}

const magazine = 'https://magazines.zorgpact.nl/samen-leren-zorgen/2018/01';
const developing = `${magazine}/thema%E2%80%99s-kennisontwikkeling-in-netwerken`;
const frontRunners = `${magazine}/een-blik-op-de-kopgroep`;
const pactsOverview = `${magazine}/een-blik-op-de-regionale-zorgpacten`;
const stories = 'https://zorgpact.nl/regionale-pacten/alle-regionale-pacten/verhalen';
const rotterdam = `${stories}/betere-samenwerking-door-start-zorgpact-rotterdam`;
const gelderland = `${stories}/regio-midden-en-zuid-gelderland-sluit-zorg-en-welzijnspact`;
const haaglanden = `${stories}/start-zorg-en-welzijnspact-haaglanden-en-nieuwe-waterweg-noord`;
const eindhoven = `${stories}/werkgevers-en-overheid-bekrachtigen-samenwerking-met-zorgpact-eindhoven-de-kempen`;
const north = `${stories}/zorgpact-wat-is-dat`;
const zeeland = 'https://www.zorgpact.nl/regionale-pacten/zorgpact-zeeland';
const viazorg = 'https://viazorg.nl/projecten-themas/zorgpact-zeeland';
const utrecht = 'https://www.utrechtzorg.net/leren-en-werken/zorgpact-midden-nederland';
const stedendriehoek = 'https://www.wgvzorgenwelzijn.nl/bestuurdersmagazine/december-2014/zorgpact';
const westBrabant =
  'https://www.west-brabant.eu/index.php?option=com_westbrabant&Itemid=1032&view=project&id=45';
const successor = 'https://www.actieleernetwerk.nl/artikel/koploper/ketenstage-student-volgt-client/';

const theme = (
  id: string,
  nl: string,
  en: string,
  source: string,
  aliases: readonly string[] = [],
  soughtAs: readonly string[] = [],
): Theme => ({ id, name: { nl, en }, aliases, soughtAs, source });

export const themes: readonly Theme[] = [
  theme(
    'leren-in-de-praktijk',
    'Leren in de praktijk',
    'Learning in practice',
    developing,
    ['Leren op de werkplek'],
    ['werkplekleren', 'praktijkleren', 'stage', 'internship', 'workplace learning'],
  ),
  theme('permanent-leren', 'Permanent leren', 'Lifelong learning', developing, [
    'Een leven lang leren',
    'Leven lang leren',
  ]),
  theme(
    'zorg-en-technologie',
    'Zorg en technologie',
    'Care and technology',
    developing,
    // The first two are what pacts call it; the rest is ours.
    ['Technologie', 'Gebruik van technologie', 'Zorgtechnologie', 'E-health', 'eHealth'],
    ['domotica', 'techniek', 'digitaal', 'digital', 'health technology'],
  ),
  theme(
    'toenemende-opleidingseisen',
    'Toenemende opleidingseisen',
    'Rising demands on education',
    developing,
    ['Opwaartse druk in opleiding (hbo-isering)', 'Opwaartse druk', 'Hbo-isering'],
  ),
  theme('vmbo-zorg-en-welzijn', 'Vmbo zorg en welzijn', 'Vmbo care and welfare', developing),
  theme(
    'cross-overs-tussen-sectoren',
    'Cross-overs tussen sectoren',
    'Crossovers between sectors',
    frontRunners,
    ['Cross-overs', 'Crossovers'],
  ),
  theme(
    'generiek-specifiek-opleiden',
    'Generiek/specifiek opleiden',
    'Generic and specific training',
    zeeland,
    ['Vakmanschap: generiek-specifiek'],
  ),
  theme('kansen-voor-ieder-talent', 'Kansen voor ieder talent', 'Chances for every talent', zeeland),
  theme(
    'grensoverschrijdend-leren-en-werken',
    'Grensoverschrijdend leren en werken',
    'Learning and working across the border',
    viazorg,
  ),
  theme('vitale-arbeidsmarkt', 'Vitale arbeidsmarkt', 'A healthy labour market', viazorg),
  theme(
    'regionale-strategische-personeelsplanning',
    'Regionale strategische personeelsplanning',
    'Regional strategic workforce planning',
    rotterdam,
  ),
  theme('mbo-niveau-2', 'Mbo niveau 2', 'Mbo level 2', rotterdam, ['Mbo niveau 2 met Rotterdams accent']),
  theme(
    'vroegsignalering-in-de-wijk',
    'Vroegsignalering in de wijk',
    'Early signs in the neighbourhood',
    gelderland,
  ),
  theme(
    'flexibel-onderwijs-in-de-wijk',
    'Flexibel onderwijs in de wijk',
    'Flexible education in the neighbourhood',
    gelderland,
  ),
  theme(
    'rol-van-professionals-en-vrijwilligers',
    'Rol van professionals en vrijwilligers',
    'Role of professionals and volunteers',
    gelderland,
    ['Rol van professionals en vrijwilligers bij de wijkbewoner'],
  ),
  theme('zelfmanagement', 'Zelfmanagement', 'Self-management', utrecht),
  theme(
    'in-en-doorstroom-op-de-arbeidsmarkt',
    'In- en doorstroom op de arbeidsmarkt',
    'Entering and moving on in the labour market',
    haaglanden,
  ),
  theme('inclusieve-arbeidsmarkt', 'Inclusieve arbeidsmarkt', 'An inclusive labour market', pactsOverview),
  theme('leefbaarheid-van-de-regio', 'Leefbaarheid van de regio', 'A region to live in', north),
  theme('leven-lang-ontwikkelen', 'Leven lang ontwikkelen', 'Lifelong development', successor),
  theme('beperken-uitstroom', 'Beperken uitstroom', 'Keeping people in the sector', successor),
  theme(
    'instroom-en-binding-jongeren',
    'Instroom en binding jongeren',
    'Attracting and keeping young people',
    'https://fmtgezondheidszorg.nl/kopgroep-zorgpact-van-start-met-succesvolle-regioprojecten/',
  ),
  theme(
    'langer-zelfstandig-wonen',
    'Langer zelfstandig wonen',
    'Living at home for longer',
    'http://www.dezeeuwsehuiskamer.nl/educatie/de-zeeuwse-huiskamer-verkozen-tot-koploper/',
    // Ours: a pact and a koploper in different words.
    ['Langer thuis wonen'],
    ['thuiszorg', 'home care'],
  ),
  theme(
    'interprofessioneel-leren',
    'Interprofessioneel leren',
    'Learning across professions',
    'https://www.scienceguide.nl/2017/01/sparkcentres-koplopers-in-interprofessioneel-leren/',
    [],
    ['multidisciplinair', 'multidisciplinary'],
  ),
  theme('jeugd', 'Jeugd', 'Youth', frontRunners, [], ['jeugdzorg', 'jeugdhulp', 'youth care']),
  theme(
    'kansen-voor-mensen-met-afstand-tot-de-arbeidsmarkt',
    'Kansen voor mensen met afstand tot de arbeidsmarkt',
    'Chances for people far from the labour market',
    frontRunners,
  ),
  theme('toekomstbestendige-zorg', 'Toekomstbestendige zorg', 'Care that is ready for the future', north),
  theme(
    'toekomstbestendige-expertise',
    'Toekomstbestendige expertise',
    'Skills that are ready for the future',
    haaglanden,
  ),
  theme(
    'beter-en-voldoende-personeel',
    'Beter en voldoende personeel',
    'Better staff and enough of it',
    eindhoven,
  ),
  theme(
    'evenwicht-vraag-en-aanbod-arbeidsmarkt',
    'Evenwicht vraag en aanbod arbeidsmarkt',
    'Balance in the labour market',
    westBrabant,
  ),
  theme('van-werk-naar-werk', 'Van werk naar werk', 'From work to work', stedendriehoek),
  theme('scholing', 'Scholing', 'Training', stedendriehoek),
];

/** The same for spellings that differ in capitals, accents, spaces and marks only. */
const spelled = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

const bySpelling = new Map(
  themes.flatMap((one) =>
    [one.id, one.name.nl, one.name.en, ...one.aliases].map((text) => [spelled(text), one] as const),
  ),
);

/** The theme somebody wrote in their own way; `undefined` when the list does not know it. */
export const themeWritten = (text: string): Theme | undefined =>
  bySpelling.get(text) ?? bySpelling.get(spelled(text));

/**
 * What stands for a theme in addresses, filters and comparisons: its id, or for one that is not in the list what was
 * written, in small letters with hyphens. Empty for a text without a letter or digit.
 */
export const themeKey = (text: string): string => themeWritten(text)?.id ?? spelled(text).slice(0, 100);

/** The name of a theme as written; one that is not in the list is shown as it was written. */
export const themeName = (text: string, language: keyof Bilingual): string =>
  themeWritten(text)?.name[language] ?? text;
