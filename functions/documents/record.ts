// Tells the case what became of an upload, as a command of the system.
import { createHash } from 'node:crypto';
import { hashOfJson } from '../../events/chain.ts';
import type { DocumentVerdict, UploadReference } from '../../schemas/fund/documents.ts';
import type { CommandRequest, CommandResult } from '../commands/types.ts';
import type { Log } from '../platform/logger.ts';

const name = 'record-document';

export interface RecordDeps {
  readonly run: (request: CommandRequest) => Promise<CommandResult>;
  readonly now: () => string;
  readonly log: Log;
}

/** Throws when the case could not be told now. What a case does not take, it does not need: the log has it. */
export const recordDocument =
  ({ run, now, log }: RecordDeps) =>
  async ({ request: caseNumber }: UploadReference, input: DocumentVerdict): Promise<void> => {
    const result = await run({
      kind: 'fund',
      subject: caseNumber,
      name,
      input,
      actor: { kind: 'system', duty: 'documents' },
      commandId: commandIdOf([caseNumber, input.document, input.upload, hashOfJson(input)]),
      requestHash: hashOfJson({ name, body: input }),
      now: now(),
    });
    if (result.ok) return;
    if (result.refusal.code === 'busy') throw new Error('the case is too busy to be written');
    log.warn('the case does not take it', { caseNumber, upload: input.upload, refusal: result.refusal.code });
  };

/** The same verdict on the same upload is one command, however often it is given. */
const commandIdOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');
