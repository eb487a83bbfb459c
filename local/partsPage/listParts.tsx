// Lists, facts, tables and the ways through them.

import { DataTable, WideTable } from '../../functions/ui/parts/dataTable.tsx';
import { Filters } from '../../functions/ui/parts/filters.tsx';
import { Columns, List } from '../../functions/ui/parts/layout.tsx';
import { Pagination } from '../../functions/ui/parts/pagination.tsx';
import { SummaryList, Tags } from '../../functions/ui/parts.tsx';
import type { PartsProps } from './partsProps.ts';
import { longName, longWord, rightToLeft } from './samples.ts';

export const ListParts = (parts: PartsProps) => (
  <>
    <Lists {...parts} />
    <Tables {...parts} />
  </>
);

function Lists({ language, say }: PartsProps) {
  const themes = say({ nl: 'Thema’s', en: 'Themes' });
  return (
    <section>
      <h2>{say({ nl: 'Lijsten', en: 'Lists' })}</h2>
      <Filters
        label={say({ nl: 'Koplopers kiezen', en: 'Choose koplopers' })}
        groups={[
          {
            name: themes,
            choices: [
              { name: say({ nl: 'Alle', en: 'All' }), href: '#inhoud', count: 24 },
              { name: say({ nl: 'Jeugd', en: 'Youth' }), href: '#inhoud', chosen: true, count: 3 },
              { name: longWord, href: '#inhoud', count: 1 },
            ],
          },
        ]}
      />
      <Columns
        beside={
          <>
            <h3>{themes}</h3>
            <Tags label={themes} words={['mbo', longWord]} />
          </>
        }
      >
        <List>
          {['Wijkleerbedrijf Nieuw-West', longName, rightToLeft].map((name) => (
            <li>
              <h3>
                <a href="#inhoud">
                  <bdi>{name}</bdi>
                </a>
              </h3>
              <p>
                {say({
                  nl: 'Bewoners en studenten leren in de wijk.',
                  en: 'Residents and students learn together.',
                })}
              </p>
              <Tags label={`${themes}: ${name}`} words={['mbo', 'Amsterdam']} />
            </li>
          ))}
        </List>
      </Columns>
      <Pagination
        language={language}
        next={{ href: '#inhoud', name: say({ nl: 'Volgende koplopers', en: 'Next koplopers' }) }}
        first={{ href: '#inhoud', name: say({ nl: 'Terug naar het begin', en: 'Back to the beginning' }) }}
      />
      <h3>{say({ nl: 'Feiten met hun naam', en: 'Facts with their names' })}</h3>
      <SummaryList
        rows={[
          { name: say({ nl: 'Regio', en: 'Region' }), value: 'Haaglanden' },
          { name: themes, value: <Tags label={themes} words={['mbo', 'hbo']} /> },
          { name: longWord, value: longName },
          { name: say({ nl: 'Project', en: 'Project' }), value: <bdi>{rightToLeft}</bdi> },
        ]}
      />
    </section>
  );
}

function Tables({ say }: PartsProps) {
  const columns = [
    { name: say({ nl: 'Partner', en: 'Partner' }) },
    { name: say({ nl: 'Deelt', en: 'Shares' }) },
    { name: say({ nl: 'Bedrag', en: 'Amount' }), numeric: true },
  ];
  const rows = [
    [<a href="#inhoud">KeTJA</a>, 'hbo', '€ 1.250.000'],
    [longName, longWord, '€ 250'],
    [<bdi>{rightToLeft}</bdi>, 'mbo', '€ 24.000'],
  ];
  return (
    <section>
      <h2>{say({ nl: 'Tabellen', en: 'Tables' })}</h2>
      <DataTable
        caption={say({ nl: 'Wordt een lijst op een telefoon', en: 'Becomes a list on a phone' })}
        columns={columns}
        rows={rows}
      />
      <WideTable
        caption={say({ nl: 'Blijft een tabel', en: 'Stays a table' })}
        columns={columns}
        rows={rows}
      />
    </section>
  );
}
