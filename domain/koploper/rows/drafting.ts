// From nothing to handed in: start, partners, submit.

import { contentHash } from '../../case/contentHash.ts';
import { channelOf, formUnchanged } from '../../case/guards.ts';
import { dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { decisionTerm } from '../clockOf.ts';
import { koploperFindings } from '../findings.ts';
import { row } from '../types.ts';

export const draftingRows = [
  row({
    from: ['none'],
    command: 'start',
    by: ['applicant'],
    facts: ['self'],
    to: 'draft',
    emits: 'application-started',
    contention: 'retry',
    data: ({ facts, input }) => ({
      applicant: facts.self.id,
      programme: input.programme,
      formVersion: 1,
      regions: input.regions,
      channel: channelOf(input.electronicNotice),
    }),
    records: ({ facts, input: { name, organisation, regions } }) => [
      { set: 'title', title: name },
      {
        set: 'contact',
        contact: { name: facts.self.name, email: facts.self.email, language: facts.self.language },
      },
      { set: 'form', form: 1, content: { name, organisation, regions } },
      { set: 'parties', marks: [...tiesOf(facts.self), ...tiesOf({ organisation })] },
    ],
  }),
  row({
    from: ['draft'],
    command: 'submit',
    by: ['applicant'],
    facts: ['form'],
    when: [formUnchanged],
    to: 'submitted',
    emits: 'application-submitted',
    contention: 'retry',
    data: ({ case: current, facts: { form }, now }) => ({
      form: current.form ?? 1,
      contentHash: contentHash(form.content),
      regions: form.content.regions ?? current.regions ?? [],
      findings: koploperFindings(form.content, current).map(({ code }) => code),
      decisionDue: dueOf(decisionTerm(dayOf(now))),
    }),
    records: ({ case: current, facts: { form } }) => [
      { set: 'frozen', form: current.form ?? 1, etag: form.etag },
      ...(form.content.name === undefined ? [] : [{ set: 'title' as const, title: form.content.name }]),
      { set: 'parties', marks: tiesOf({ organisation: form.content.organisation }) },
    ],
  }),
];
