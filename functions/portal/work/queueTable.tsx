// A part of a queue: what is due in the same stretch of time. Of the office's own, cases can be ticked.

import { regionName } from '../../../schemas/regions.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { Label } from '../../ui/parts.tsx';
import { deliverAddress, noticeNames } from '../case/undelivered.tsx';
import type { DueGroup } from './dueGroups.ts';
import type { WorkItem } from './item.ts';
import { kindNames } from './narrowing.ts';
import type { Queue } from './queues.ts';
import { chosenName } from './together/chosen.ts';

const text = {
  case: { nl: 'Dossier', en: 'Case' },
  kind: { nl: 'Regeling', en: 'Scheme' },
  state: { nl: 'Stand', en: 'State' },
  regions: { nl: 'Regio', en: 'Region' },
  due: { nl: 'Uiterlijk', en: 'Due' },
  late: { nl: 'Te laat', en: 'Overdue' },
} as const satisfies Record<string, Bilingual>;

interface QueueTableProps {
  readonly language: Language;
  readonly group: DueGroup;
  readonly queue: Queue;
  readonly today: string;
}

export function QueueTable({ language, group, queue, today }: QueueTableProps) {
  return (
    <DataTable
      caption={`${group.name[language]} (${group.items.length})`}
      columns={[text.case, text.kind, text.state, text.regions, text.due].map((name) => ({
        name: name[language],
      }))}
      rows={group.items.map((item) => [
        <About language={language} item={item} ticks={queue === 'officer'} />,
        kindNames[item.summary.kind][language],
        <Label you={item.summary.standing.toAct === 'office'}>{item.summary.standing.label[language]}</Label>,
        item.summary.regions.map(regionName).join(', '),
        <Due language={language} item={item} today={today} />,
      ])}
    />
  );
}

interface Of {
  readonly language: Language;
  readonly item: WorkItem;
}

function About({ language, item: { summary, undelivered }, ticks }: Of & { readonly ticks: boolean }) {
  const { number, title } = summary;
  return (
    <>
      {ticks && (
        <>
          <input
            class="checkbox"
            type="checkbox"
            name={chosenName}
            value={number}
            aria-labelledby={`zaak-${number}`}
          />{' '}
        </>
      )}
      <a id={`zaak-${number}`} href={inLanguage(`/zaken/${number}`, language)}>
        <bdi>{title ?? number}</bdi> <span class="soft">{number}</span>
      </a>
      {ticks &&
        undelivered.map((one) => (
          <span class="under">
            <a href={inLanguage(deliverAddress(number, one), language)}>{noticeNames[one.cause][language]}</a>
          </span>
        ))}
    </>
  );
}

function Due({ language, item: { due }, today }: Of & { readonly today: string }) {
  if (due === undefined) return <>–</>;
  return (
    <>
      {fullDay(due)[language]}
      {due < today && (
        <>
          {' '}
          <strong>{text.late[language]}</strong>
        </>
      )}
    </>
  );
}
