// Mails the people whom an event concerns, each of them once, however often the event comes.
import type { Envelope } from '../../events/envelope.ts';
import { deliver, mimeOf } from './deliver.ts';
import type { NotifyDeps } from './deps.ts';
import { occasionOf } from './occasion.ts';

/** Throws after all receivers were tried, when one of them could not be mailed: the event then comes back for that one. */
export const notify =
  (deps: NotifyDeps) =>
  async (event: Envelope): Promise<void> => {
    const { rows, facts } = await occasionOf(deps, event, deps.baseAddress);
    const failures: unknown[] = [];
    for (const row of rows) {
      const loaded = await row.load(deps, facts);
      const receivers = row.to(facts, loaded);
      const letter = row.write(facts, loaded);
      const about = { caseNumber: event.subject, commandId: event.commandid, template: row.template };
      if (receivers.length === 0) deps.log.warn('nobody to mail', about);
      for (const to of receivers) {
        const entry = {
          caseId: event.subject,
          sequence: event.sequence,
          template: row.template,
          receiver: to.id,
        };
        try {
          const mime = await mimeOf(deps.from, facts, letter, to);
          const sent = await deliver(deps, entry, to, mime);
          deps.log.info(sent ? 'mail sent' : 'mail was sent before', { ...about, receiver: to.id });
        } catch (error) {
          failures.push(error);
        }
      }
    }
    if (failures.length > 0) throw failures[0];
  };
