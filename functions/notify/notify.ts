// Mails the people whom an event concerns, each of them once, however often the event comes.
import type { Envelope } from '../../events/envelope.ts';
import { mailsOf } from './addressed.ts';
import { deliver, mimeOf } from './deliver.ts';
import type { NotifyDeps } from './deps.ts';
import { occasionOf } from './occasion.ts';

/** Throws after all receivers were tried, when one of them could not be mailed: the event then comes back for that one. */
export const notify =
  (deps: NotifyDeps) =>
  async (event: Envelope): Promise<void> => {
    const occasion = await occasionOf(deps, event);
    const failures: unknown[] = [];
    for (const row of occasion.rows.filter(({ when }) => when?.(occasion.facts) ?? true)) {
      const about = { caseNumber: event.subject, commandId: event.commandid, template: row.template };
      const mails = await mailsOf(deps, occasion, row, event);
      if (mails.length === 0) deps.log.warn('nobody to mail', about);
      for (const { to, letter } of mails) {
        const { template } = row;
        const entry = { caseId: event.subject, sequence: event.sequence, template, receiver: to.id };
        try {
          const sent = await deliver(deps, entry, to, mimeOf(deps.from, occasion.facts, letter, to));
          deps.log.info(sent ? 'mail sent' : 'mail was sent before', { ...about, receiver: to.id });
        } catch (error) {
          failures.push(error);
        }
      }
    }
    if (failures.length > 0) throw failures[0];
  };
