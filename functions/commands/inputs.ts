// The schema of every command's input, by kind: what every door parses with.
import type * as z from 'zod/mini';
import type { Kind } from '../../schemas/case.ts';
import { fundCommands } from '../../schemas/commands/fund.ts';
import { koploperCommands } from '../../schemas/commands/koploper.ts';
import { roundCommands } from '../../schemas/commands/round.ts';
import {
  importBottleneckInput,
  importPactInput,
  importPastGrantInput,
  importPastRoundInput,
  importRegionInput,
} from '../../schemas/import.ts';
import { regionContent } from '../../schemas/regionContent.ts';

const inputs: Record<Kind, Readonly<Record<string, z.ZodMiniType>>> = {
  koploper: koploperCommands,
  fund: fundCommands,
  round: roundCommands,
  region: { import: importRegionInput, revise: regionContent },
  pact: { import: importPactInput },
  pastgrant: { import: importPastGrantInput },
  pastround: { import: importPastRoundInput },
  bottleneck: { import: importBottleneckInput },
};

/** Every command of a kind, in the order in which its inputs are declared. */
export const commandsOf = (kind: Kind): readonly string[] => Object.keys(inputs[kind]);

/** The schema of a command's input; `undefined` for a command this kind does not have. */
export const inputSchema = (kind: Kind, command: string): z.ZodMiniType | undefined =>
  Object.hasOwn(inputs[kind], command) ? inputs[kind][command] : undefined;
