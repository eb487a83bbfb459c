// What somebody wrote in an act, to read where the case shows it: under the questions of the page on which it was written.
import type { Language } from '../../../schemas/text.ts';
import { Read } from '../../ui/fields/read.tsx';
import { Prose } from '../../ui/parts.tsx';
import { actOf, type CounterKind, formOfAct } from '../acts/acts.ts';
import type { Occasion } from '../fields/adjusted.ts';

interface SaidProps {
  readonly language: Language;
  readonly kind: CounterKind;
  readonly command: string;
  /** As it was stored: a text, or what the act asks for or a part of it. */
  readonly value: unknown;
  /** Only this part of what the act asks for. */
  readonly part?: string;
  readonly occasion?: Occasion;
}

export function Said({ language, kind, command, value, part, occasion }: SaidProps) {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return <Prose of={value} />;
  const { control } = formOfAct(kind, command, occasion);
  const questions = actOf(kind, command)?.questions ?? {};
  const asked = part !== undefined && control.kind === 'group' ? control.parts[part]?.control : control;
  return asked === undefined ? null : (
    <Read language={language} control={asked} value={value} questions={questions} asks={part ?? ''} />
  );
}
