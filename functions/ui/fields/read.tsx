// What was filled in, to read: the same questions in the same order, without anything to type in.
import type { Child } from 'hono/jsx';
import { euros } from '../../../domain/money/inWords.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../dates.ts';
import { Prose, SummaryList } from '../parts.tsx';
import type { Control } from './control.ts';
import { saysNothing } from './saysNothing.ts';
import { nested, type Questions } from './words.ts';

const text = {
  none: { nl: 'Niet ingevuld', en: 'Not filled in' },
} as const satisfies Record<string, Bilingual>;

interface ReadProps {
  readonly language: Language;
  readonly control: Control;
  readonly value: unknown;
  readonly questions: Questions;
  readonly asks: string;
}

export function Read({ value, ...props }: ReadProps) {
  const { language } = props;
  if (value === undefined || value === null) return <span class="soft">{text.none[language]}</span>;
  return <>{shown({ value, ...props })}</>;
}

function shown({ control, value, language, questions, asks }: ReadProps): Child {
  switch (control.kind) {
    case 'line':
      if (control.as === 'amount' && typeof value === 'number') return euros(value)[language];
      if (control.as === 'date') return fullDay(String(value))[language];
      return <bdi>{String(value)}</bdi>;
    case 'prose':
      return <Prose of={String(value)} />;
    case 'choice':
      return (
        control.options.find((option) => option.value === String(value))?.name[language] ?? String(value)
      );
    case 'choices':
      return (Array.isArray(value) ? value : [])
        .map((one) => control.options.find((option) => option.value === one)?.name[language] ?? String(one))
        .join(', ');
    case 'group':
      return (
        <SummaryList
          rows={Object.entries(control.parts).flatMap(([name, part]) => {
            const member = memberOf(value, name);
            const at = nested(asks, name);
            return saysNothing(member)
              ? []
              : [
                  {
                    name: questions[at]?.label[language] ?? name,
                    value: (
                      <Read
                        language={language}
                        control={part.control}
                        value={member}
                        questions={questions}
                        asks={at}
                      />
                    ),
                  },
                ];
          })}
        />
      );
    case 'each':
      return (
        <SummaryList
          rows={control.of.flatMap(({ value: key, name }) => {
            const member = memberOf(value, key);
            return saysNothing(member)
              ? []
              : [
                  {
                    name: name[language],
                    value: (
                      <Read
                        language={language}
                        control={control.item}
                        value={member}
                        questions={questions}
                        asks={asks}
                      />
                    ),
                  },
                ];
          })}
        />
      );
    case 'list':
      return (
        <ol>
          {(Array.isArray(value) ? value : []).map((item) => (
            <li>
              <Read
                language={language}
                control={control.item}
                value={item}
                questions={questions}
                asks={asks}
              />
            </li>
          ))}
        </ol>
      );
    default:
      return String(value);
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
