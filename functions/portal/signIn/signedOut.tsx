// A session ended while somebody was typing: they sign in beside this page, and then send what it still holds.

import type { Bilingual } from '../../../schemas/text.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';

const text = {
  title: { nl: 'U bent uitgelogd', en: 'You are signed out' },
  kept: {
    nl: 'Wat u typte, staat nog op deze pagina. Er is nog niets vastgelegd.',
    en: 'What you typed is still on this page. Nothing has been recorded yet.',
  },
  first: { nl: 'Log in, in een nieuw tabblad', en: 'Sign in, in a new tab' },
  afterwards: {
    nl: 'Kom terug naar dit tabblad en verstuur opnieuw',
    en: 'Come back to this tab and send again',
  },
  again: { nl: 'Opnieuw versturen', en: 'Send again' },
} as const satisfies Record<string, Bilingual>;

export interface SignedOutPageProps {
  readonly frame: Frame;
  readonly signIn: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

export function SignedOutPage({ frame, signIn, fields }: SignedOutPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]}>
      <h1>{text.title[language]}</h1>
      <Lede>{text.kept[language]}</Lede>
      <ol>
        <li>
          <a href={signIn} target="_blank" rel="noopener">
            {text.first[language]}
          </a>
        </li>
        <li>{text.afterwards[language]}</li>
      </ol>
      <form method="post" action={`?lang=${language}`}>
        {fields.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <SubmitButton>{text.again[language]}</SubmitButton>
      </form>
    </Shell>
  );
}
