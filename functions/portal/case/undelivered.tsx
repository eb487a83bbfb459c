// Notices of a case that have not arrived, as tasks of the office: each with the way to send it after all.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { UndeliveredCause } from '../../../schemas/notices.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Soft } from '../../ui/parts/text.tsx';

type Notice = NonNullable<CaseView['undelivered']>[number];

const text = {
  title: { nl: 'Berichten die niet zijn aangekomen', en: 'Notices that have not arrived' },
  help: {
    nl: 'Zolang een bericht niet is aangekomen, verloopt er voor de aanvrager geen termijn (Awb 3:41).',
    en: 'As long as a notice has not arrived, no term of the applicant runs out (Awb 3:41).',
  },
  send: { nl: 'Alsnog bezorgen', en: 'Deliver after all' },
  applicant: { nl: 'aan de aanvrager', en: 'to the applicant' },
  nominee: { nl: 'aan wie genomineerd is', en: 'to who was nominated' },
  somebody: { nl: 'aan een medewerker of beoordelaar', en: 'to a member of staff or reviewer' },
} as const satisfies Record<string, Bilingual>;

export const noticeNames: Readonly<Record<UndeliveredCause, Bilingual>> = {
  bounce: { nl: 'Bericht kwam terug', en: 'Notice came back' },
  rejected: { nl: 'Bericht geweigerd', en: 'Notice refused' },
  post: { nl: 'Bericht moet op de post', en: 'Notice has to be posted' },
};

/** Of the act that sends it another way. */
export const deliverAddress = (number: string, { notice, receiver }: Pick<Notice, 'notice' | 'receiver'>) =>
  `/zaken/${number}/resolve-undelivered?${new URLSearchParams({ notice: String(notice), receiver })}`;

interface UndeliveredTasksProps {
  readonly language: Language;
  readonly view: CaseView;
  /** What the event was that the notice is about. */
  readonly about: (notice: number) => Bilingual | undefined;
}

/** Nothing for whoever cannot do anything about it. */
export function UndeliveredTasks({ language, view, about }: UndeliveredTasksProps) {
  const { undelivered = [], allowed, number } = view;
  if (undelivered.length === 0 || !allowed.includes('resolve-undelivered')) return null;
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <Soft>{text.help[language]}</Soft>
      <List>
        {undelivered.map((one) => {
          const event = about(one.notice)?.[language];
          return (
            <li>
              <p>
                <strong>{noticeNames[one.cause][language]}</strong> {receiverOf(view, one)[language]}
                {event !== undefined && `: ${event}`}
              </p>
              <a
                href={inLanguage(deliverAddress(number, one), language)}
                aria-label={`${text.send[language]}: ${event ?? noticeNames[one.cause][language]}`}
              >
                {text.send[language]}
              </a>
            </li>
          );
        })}
      </List>
    </section>
  );
}

function receiverOf({ partners, reviewers = [] }: CaseView, { receiver }: Notice): Bilingual {
  if (receiver === 'nominee') return text.nominee;
  const partner = partners.find(({ id }) => id === receiver);
  if (partner) return { nl: `aan ${partner.name}`, en: `to ${partner.name}` };
  return reviewers.some(({ person }) => person === receiver) ? text.somebody : text.applicant;
}
