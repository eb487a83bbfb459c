// The queue as a form: tick cases, choose what to do with all of them.
import type { PropsWithChildren } from 'hono/jsx';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { SubmitButton } from '../../../ui/parts/buttons.tsx';
import { Select } from '../../../ui/parts/select.tsx';
import { actName, togetherActs } from './chosen.ts';

const text = {
  act: { nl: 'Doe met de aangevinkte dossiers', en: 'Do with the ticked cases' },
  hint: {
    nl: 'U ziet eerst wat er gebeurt, en bevestigt dan.',
    en: 'You first see what will happen, and then confirm.',
  },
  on: { nl: 'Verder', en: 'Continue' },
} as const satisfies Record<string, Bilingual>;

export const ChooseTogether = ({
  language,
  children,
}: PropsWithChildren<{ readonly language: Language }>) => (
  <form method="post" action={`/werk/samen?lang=${language}`}>
    {children}
    <Select
      id="samen-doen"
      name={actName}
      label={text.act[language]}
      hint={text.hint[language]}
      options={Object.entries(togetherActs).map(([value, name]) => ({ value, label: name[language] }))}
      chosen={undefined}
    />
    <p>
      <SubmitButton second>{text.on[language]}</SubmitButton>
    </p>
  </form>
);
