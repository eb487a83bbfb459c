// The mails on events that cases of every kind have: the same letters, with the few words in them that each kind has of its own.
import type { CaseEvent } from '../../../events/types.ts';
import type { SharedFacts } from '../caseFacts.ts';
import { failedNotice } from '../failedNotice.ts';
import type { KindWords } from '../kindWords.ts';
import { type MailRow, row } from '../mailRow.ts';
import { channelChosen, contactChanged } from '../mails/addressing.ts';
import { clarificationReceipt, clarificationRequest } from '../mails/clarification.ts';
import { delay } from '../mails/delay.ts';
import { partnerConfirmed, partnerDeclined } from '../mails/partnerAnswer.ts';
import { partnerInvitation } from '../mails/partnerInvitation.ts';
import { partnerRemoval } from '../mails/partnerRemoval.ts';
import { reviewAssignment } from '../mails/reviewAssignment.ts';
import { reviewerRelease } from '../mails/reviewerRelease.ts';
import { supplementExtension } from '../mails/supplementExtension.ts';
import { supplementRequest } from '../mails/supplementRequest.ts';
import { undelivered } from '../mails/undelivered.ts';
import { assignedReviewers, invitedPartner, partnerOf, releasedReviewer } from '../people.ts';
import { nothing } from '../sources.ts';
import { questionOf, supplementItemsOf, whyDelayed } from '../texts.ts';
import { theOffice, toApplicant } from './rows.ts';

type EveryKind = { readonly [Event in CaseEvent]?: readonly MailRow<SharedFacts<Event>>[] };

export const everyKind = (words: KindWords) =>
  ({
    'partner-invited': [
      row({
        template: 'partner-invitation',
        receiver: 'invited partner',
        load: partnerOf,
        to: invitedPartner,
        write: partnerInvitation(words),
      }),
    ],
    // Whoever said no has nothing to hear.
    'partner-removed': [
      row({
        template: 'partner-removal',
        receiver: 'invited partner',
        when: ({ data }: SharedFacts<'partner-removed'>) => data.was !== 'declined',
        load: partnerOf,
        to: invitedPartner,
        write: partnerRemoval,
      }),
    ],
    'partnership-confirmed': [toApplicant('partner-confirmed', partnerConfirmed, partnerOf)],
    'partnership-declined': [toApplicant('partner-declined', partnerDeclined, partnerOf)],
    'supplement-requested': [toApplicant('supplement-request', supplementRequest(words), supplementItemsOf)],
    'supplement-extended': [toApplicant('supplement-extension', supplementExtension, nothing)],
    'reviewers-assigned': [
      row({
        template: 'review-assignment',
        receiver: 'assigned reviewers',
        load: assignedReviewers,
        to: (_facts, people) => people,
        write: reviewAssignment(words),
      }),
    ],
    'reviewer-released': [
      row({
        template: 'reviewer-release',
        receiver: 'released reviewer',
        load: releasedReviewer,
        to: (_facts, people) => people,
        write: reviewerRelease,
      }),
    ],
    'clarification-asked': [toApplicant('clarification-request', clarificationRequest, questionOf)],
    'clarification-answered': [toApplicant('clarification-receipt', clarificationReceipt, nothing)],
    'delay-announced': [toApplicant('delay', delay, whyDelayed)],
    'contact-changed': [toApplicant('contact-changed', contactChanged, nothing)],
    'notice-channel-chosen': [toApplicant('channel-chosen', channelChosen, nothing)],
    'notice-undelivered': [
      row({
        template: 'undelivered',
        receiver: 'office',
        load: failedNotice,
        to: theOffice,
        write: undelivered,
      }),
    ],
  }) as const satisfies EveryKind;
