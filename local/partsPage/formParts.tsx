// Questions, unanswered, answered, and answered wrongly.
import { Beside } from '../../functions/ui/parts/beside.tsx';
import { SubmitButton } from '../../functions/ui/parts/buttons.tsx';
import { CheckboxList } from '../../functions/ui/parts/checkboxList.tsx';
import { ErrorSummary } from '../../functions/ui/parts/errorSummary.tsx';
import { FileField, TextArea, TextField } from '../../functions/ui/parts/fields.tsx';
import { Fieldset, Item } from '../../functions/ui/parts/fieldset.tsx';
import { RadioList } from '../../functions/ui/parts/radioList.tsx';
import { Select } from '../../functions/ui/parts/select.tsx';
import type { PartsProps } from './partsProps.ts';
import { longWord } from './samples.ts';

export const FormParts = (parts: PartsProps) => {
  const { say } = parts;
  return (
    <section>
      <h2>{say({ nl: 'Vragen', en: 'Questions' })}</h2>
      <Questions {...parts} />
      <MoreQuestions {...parts} />
      <h2>{say({ nl: 'Vragen met fouten', en: 'Questions with errors' })}</h2>
      <WrongAnswers {...parts} />
    </section>
  );
};

const judgements = ({ say }: PartsProps) =>
  [
    { nl: 'Onvoldoende', en: 'Insufficient' },
    { nl: 'Voldoende', en: 'Sufficient' },
    { nl: 'Zeer goed', en: 'Very good' },
  ].map((words) => ({ value: words.en, label: say(words) }));

const Questions = (parts: PartsProps) => {
  const { say } = parts;
  return (
    <form method="get" action="/onderdelen">
      <TextField
        id="organisatie"
        name="organisatie"
        label={say({ nl: 'Naam van uw organisatie', en: 'Name of your organisation' })}
        autocomplete="organization"
      />
      <TextField
        id="kvk"
        name="kvk"
        label={say({ nl: 'KvK-nummer', en: 'Chamber of Commerce number' })}
        hint={say({ nl: 'Acht cijfers.', en: 'Eight digits.' })}
        value="12345678"
        inputmode="numeric"
        short
      />
      <RadioList
        id="karakter"
        name="karakter"
        label={say({ nl: 'Regionaal karakter', en: 'Regional character' })}
        hint={say({ nl: 'Is de samenwerking van en voor de regio?', en: 'Is it of and for the region?' })}
        choices={[
          ...judgements(parts),
          { value: 'long', label: longWord.repeat(3), hint: longWord.repeat(3) },
        ]}
        chosen="Sufficient"
      />
      <TextArea
        id="motivering"
        name="motivering"
        label={say({ nl: 'Motivering', en: 'Reasons' })}
        value={say({ nl: 'Zesentwintig partijen uit de regio.', en: 'Twenty-six parties of the region.' })}
      />
      <FileField
        id="begroting"
        name="begroting"
        label={say({ nl: 'Begroting', en: 'Budget' })}
        hint={say({ nl: 'Een pdf van ten hoogste 10 MB.', en: 'A PDF of 10 MB at most.' })}
        accept="application/pdf"
      />
      <SubmitButton>{say({ nl: 'Opslaan', en: 'Save' })}</SubmitButton>
    </form>
  );
};

const MoreQuestions = ({ say }: PartsProps) => {
  const regions = ['Haaglanden', 'Zeeland', longWord].map((label) => ({ value: label, label }));
  return (
    <Beside
      called={say({ nl: 'De aanvraag', en: 'The application' })}
      read={<p>{say({ nl: 'Wat erbij te lezen is.', en: 'What is to be read beside it.' })}</p>}
    >
      <form method="get" action="/onderdelen">
        <Select
          id="regio"
          name="regio"
          label={say({ nl: 'Regio', en: 'Region' })}
          options={regions}
          chosen="Zeeland"
        />
        <CheckboxList
          id="regios"
          name="regios"
          label={say({ nl: 'Regio’s', en: 'Regions' })}
          hint={say({ nl: 'Kies er zo veel u wilt.', en: 'Choose as many as you like.' })}
          choices={regions}
          chosen={['Zeeland']}
        />
        <Fieldset id="partners" label={say({ nl: 'Partners', en: 'Partners' })}>
          <Item>
            <TextField
              id="partner"
              name="partner"
              label={say({ nl: 'Naam', en: 'Name' })}
              value={longWord}
              autocomplete="off"
            />
          </Item>
        </Fieldset>
        <SubmitButton>{say({ nl: 'Opslaan', en: 'Save' })}</SubmitButton>
      </form>
    </Beside>
  );
};

function WrongAnswers(parts: PartsProps) {
  const { say } = parts;
  const wrong = {
    email: say({ nl: 'Vul een e-mailadres in met een @', en: 'Enter an e-mail address with an @' }),
    judgement: say({ nl: 'Kies een oordeel', en: 'Choose a judgement' }),
    reasons: say({
      nl: 'Motiveer uw oordeel over concrete resultaten',
      en: 'Give reasons for your judgement',
    }),
    file: say({
      nl: 'Kies een pdf: dit bestand is een afbeelding',
      en: 'Choose a PDF: this file is an image',
    }),
  };
  return (
    <>
      <ErrorSummary
        title={say({ nl: 'Er ontbreekt nog iets', en: 'Something is missing' })}
        problems={[
          { href: '#email-fout-veld', what: wrong.email },
          { href: '#resultaten', what: wrong.judgement },
          { href: '#redenen', what: wrong.reasons },
          { href: '#bijlage', what: wrong.file },
        ]}
      />
      <form method="get" action="/onderdelen">
        <TextField
          id="email-fout-veld"
          name="email"
          type="email"
          label={say({ nl: 'E-mailadres', en: 'E-mail address' })}
          error={wrong.email}
          value={`${longWord}.example.nl`}
          autocomplete="email"
        />
        <RadioList
          id="resultaten"
          name="resultaten"
          label={say({ nl: 'Concrete resultaten', en: 'Concrete results' })}
          hint={say({ nl: 'Zijn er resultaten met bewijs?', en: 'Are there results with evidence?' })}
          error={wrong.judgement}
          choices={judgements(parts)}
        />
        <TextArea
          id="redenen"
          name="redenen"
          label={say({ nl: 'Motivering', en: 'Reasons' })}
          error={wrong.reasons}
        />
        <FileField
          id="bijlage"
          name="bijlage"
          label={say({ nl: 'Bijlage', en: 'Attachment' })}
          error={wrong.file}
        />
        <SubmitButton>{say({ nl: 'Opslaan', en: 'Save' })}</SubmitButton>
      </form>
    </>
  );
}
