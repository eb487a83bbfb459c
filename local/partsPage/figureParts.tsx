// Numbers as bars and columns.
import { Bars } from '../../functions/ui/parts/bars.tsx';
import { ColumnChart } from '../../functions/ui/parts/columnChart.tsx';
import { ShareBars } from '../../functions/ui/parts/shareBars.tsx';
import { Trends } from '../../functions/ui/parts/trends.tsx';
import type { PartsProps } from './partsProps.ts';
import { longName, rightToLeft } from './samples.ts';

export function FigureParts({ language, say }: PartsProps) {
  const count = say({ nl: 'Koplopers', en: 'Koplopers' });
  const year = say({ nl: 'Jaar', en: 'Year' });
  const years = Array.from({ length: 12 }, (_, index) => ({
    name: String(2015 + index),
    value: (index * 7) % 11,
  }));
  return (
    <section>
      <h2>{say({ nl: 'Cijfers in beeld', en: 'Figures' })}</h2>
      <ShareBars
        language={language}
        caption={say({ nl: 'Wie betaalt wat', en: 'Who pays what' })}
        shares={[
          { name: say({ nl: 'Subsidie', en: 'Subsidy' }), amount: 33_000_000, bound: 1 / 3 },
          {
            name: say({ nl: 'Werkgevers', en: 'Employers' }),
            amount: 31_200_000,
            bound: 1 / 3,
            verdict: { kept: false, words: say({ nl: 'te weinig', en: 'too little' }) },
          },
          {
            name: say({ nl: 'Overigen', en: 'Others' }),
            amount: 35_800_000,
            bound: 1 / 3,
            verdict: { kept: true, words: say({ nl: 'voldoet', en: 'in order' }) },
          },
        ]}
        note={say({
          nl: 'Werkgevers: nog € 24.000 tot één derde (artikel 11, derde lid).',
          en: 'Employers: € 24,000 more to reach one third (Article 11(3)).',
        })}
      />
      <ShareBars
        language={language}
        caption={say({ nl: 'Nog niets ingevuld', en: 'Nothing filled in yet' })}
        shares={[{ name: say({ nl: 'Subsidie', en: 'Subsidy' }), amount: 0, bound: 1 / 3 }]}
      />
      <Bars
        caption={say({ nl: 'Koplopers per regio', en: 'Koplopers by region' })}
        columns={[say({ nl: 'Regio', en: 'Region' }), count]}
        rows={[
          { name: <a href="#inhoud">Haaglanden</a>, value: 8 },
          { name: longName, value: 3 },
          { name: <bdi>{rightToLeft}</bdi>, value: 0, words: say({ nl: 'geen', en: 'none' }) },
        ]}
      />
      <ColumnChart
        language={language}
        caption={say({ nl: 'Nieuwe koplopers per jaar', en: 'New koplopers by year' })}
        columns={[year, count]}
        points={years}
      />
      <ColumnChart
        language={language}
        caption={say({ nl: 'Nog niets', en: 'Nothing yet' })}
        columns={[year, count]}
        points={[]}
      />
      <ColumnChart
        language={language}
        caption={say({ nl: 'Met jaren die niet zijn geteld', en: 'With years that were not counted' })}
        columns={[year, count]}
        points={years.map(({ name, value }, index) => ({
          name,
          value: index % 5 === 3 ? undefined : value * 1234,
        }))}
      />
      <Trends
        language={language}
        caption={say({ nl: 'Verloop per regio', en: 'Course by region' })}
        columns={[say({ nl: 'Regio', en: 'Region' }), count]}
        moments={years.map(({ name }) => name)}
        rows={[
          { name: 'Haaglanden', values: years.map(({ value }) => value) },
          {
            name: longName,
            values: years.map(({ value }, index) => (index % 5 === 3 ? undefined : value * 1234)),
          },
          { name: 'Zeeland', values: years.map(() => 0) },
        ]}
      />
    </section>
  );
}
