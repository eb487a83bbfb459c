// The open data explained: what there is, in which files, what may be done with it, and how to read it.
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Lede } from '../../ui/parts/text.tsx';
import { SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { cataloguePath, licence } from '../openData/catalogue.ts';
import { datasets } from '../openData/datasets.ts';
import { structuredCatalogue } from '../openData/structured.ts';

const text = {
  title: { nl: 'Open data', en: 'Open data' },
  lede: {
    nl: 'Alles wat in het register staat, mag u hergebruiken: in een tabel, in een programma of in een bericht. U hoeft niets te vragen en niemand te noemen.',
    en: 'You may reuse all that stands in the register: in a table, in a program or in an article. You need not ask, and need not name anyone.',
  },
  licence: { nl: 'Licentie', en: 'Licence' },
  licenceName: { nl: 'CC0 1.0, publiek domein', en: 'CC0 1.0, public domain' },
  fresh: { nl: 'Hoe vers', en: 'How fresh' },
  freshText: {
    nl: 'Elk bestand volgt het register binnen anderhalve minuut.',
    en: 'Every file follows the register within a minute and a half.',
  },
  catalogue: { nl: 'Voor catalogi', en: 'For catalogues' },
  catalogueText: { nl: 'DCAT-AP-NL 3, als JSON-LD', en: 'DCAT-AP-NL 3, as JSON-LD' },
  contact: { nl: 'Vragen', en: 'Questions' },
  show: { nl: 'Bekijk dit op de site', en: 'See this on the site' },
  reading: { nl: 'Zo leest u de bestanden', en: 'How to read the files' },
  identifiers: {
    nl: 'Het id is het adres van de pagina. Het verandert niet en is in elk bestand en in elke taal hetzelfde.',
    en: 'The id is the address of the page. It does not change, and is the same in every file and every language.',
  },
  retracted: {
    nl: 'Wat is teruggetrokken, staat er nog in met status retracted en de datum, zonder inhoud. Verwijder dan ook wat u ervan bewaarde. Een subsidie die na een bezwaar verviel, heeft status ended en staat aan het eind van de lijst.',
    en: 'What was retracted is still in it with status retracted and the day, without content. Then delete what you kept of it, too. A subsidy that lapsed after an objection has status ended and stands at the end of the list.',
  },
  order: {
    nl: 'Koplopers staan op volgorde van hun laatste verandering, de nieuwste eerst. Haalt u ze vaker op, dan kunt u stoppen bij wat u al hebt.',
    en: 'Koplopers are in the order of their last change, the newest first. If you fetch them often, you can stop at what you have already.',
  },
  paging: {
    nl: 'Staat er next in een antwoord, of een Link met rel="next", dan gaat de lijst op dat adres verder. Een tabel heeft tot 2.000 koplopers of subsidies.',
    en: 'When an answer has next, or a Link with rel="next", the list goes on at that address. A table has up to 2,000 koplopers or subsidies.',
  },
  table: {
    nl: 'Een tabel is UTF-8 met een byte order mark, met komma’s ertussen (RFC 4180). Staan er meer dingen in een cel, dan staat er | tussen. Begint een tekst zoals een formule, dan staat er een apostrof voor.',
    en: 'A table is UTF-8 with a byte order mark, separated by commas (RFC 4180). Several things in one cell have | between them. A text that begins like a formula has an apostrophe before it.',
  },
  conditional: {
    nl: 'Stuur If-None-Match mee met de ETag van de vorige keer: is er niets veranderd, dan krijgt u 304 zonder inhoud.',
    en: 'Send If-None-Match with the ETag of the time before: when nothing changed, you get 304 without content.',
  },
  example: { nl: 'Een voorbeeld', en: 'An example' },
  one: {
    nl: 'Eén koploper, subsidie of tijdvak is er ook als JSON, op het adres van de pagina met .json erachter.',
    en: 'One koploper, subsidy or round is there as JSON, too, at the address of its page with .json behind it.',
  },
} as const satisfies Record<string, Bilingual>;

interface DataPageProps {
  readonly frame: Frame;
  readonly baseAddress: string;
  readonly officeAddress: string;
}

export function DataPage({ frame, baseAddress, officeAddress }: DataPageProps) {
  const { language } = frame;
  const title = text.title[language];
  const description = text.lede[language];
  const about = structuredCatalogue(baseAddress, language, { title, description });
  return (
    <Shell
      {...frame}
      title={title}
      description={description}
      about={about}
      machineReadable={{
        type: 'application/ld+json',
        title: text.catalogueText[language],
        href: cataloguePath,
      }}
    >
      <h1>{title}</h1>
      <Lede>{description}</Lede>
      <SummaryList
        rows={[
          {
            name: text.licence[language],
            value: <a href={licence}>{text.licenceName[language]}</a>,
          },
          { name: text.fresh[language], value: text.freshText[language] },
          {
            name: text.catalogue[language],
            value: <a href={cataloguePath}>{text.catalogueText[language]}</a>,
          },
          {
            name: text.contact[language],
            value: <a href={`mailto:${officeAddress}`}>{officeAddress}</a>,
          },
        ]}
      />
      {datasets.map(({ id, title: name, description: told, page, files }) => (
        <section id={id}>
          <h2>{name[language]}</h2>
          <p>{told[language]}</p>
          <ul>
            {files.map(({ path, fileType, holds }) => (
              <li>
                <a href={path}>{`${name[language]}, ${fileType}`}</a>
                {`: ${holds[language]}`}
              </li>
            ))}
          </ul>
          <p>
            <a href={inLanguage(page, language)}>{`${text.show[language]}: ${name[language]}`}</a>
          </p>
        </section>
      ))}
      <h2>{text.reading[language]}</h2>
      <ul>
        {[
          text.identifiers,
          text.retracted,
          text.order,
          text.paging,
          text.table,
          text.conditional,
          text.one,
        ].map((each) => (
          <li>{each[language]}</li>
        ))}
      </ul>
      <h2>{text.example[language]}</h2>
      <p>
        <code>{`curl --compressed ${baseAddress}/data/koplopers.json`}</code>
      </p>
      <p>
        <code>{`pandas.read_csv("${baseAddress}/data/koplopers.csv")`}</code>
      </p>
    </Shell>
  );
}
