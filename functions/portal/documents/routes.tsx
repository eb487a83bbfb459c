// Documents of a request: asking for the form that sends one, opening one, and naming one in the form.
import { createHash } from 'node:crypto';
import { Hono } from 'hono/tiny';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../../events/chain.ts';
import { fileSays, fileTypeNames, refusalReasonTexts } from '../../../schemas/fund/documentNames.ts';
import { type FileType, fileType } from '../../../schemas/fund/documents.ts';
import { fundDocumentNames } from '../../../schemas/fund/names.ts';
import { type FundDocument, fundDocument } from '../../../schemas/fund/vocabulary.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { askUpload } from '../../commands/askUpload.ts';
import type { CaseReader } from '../../commands/caseReader.ts';
import { viewCase } from '../../commands/caseView.ts';
import { openDocument } from '../../commands/openDocument.ts';
import { saveForm } from '../../commands/saveForm.ts';
import { inLanguage } from '../../ui/language.ts';
import { formsMayGoTo, runsOurScript } from '../../ui/securityHeaders.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { caseAsked } from '../case/asked.ts';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { withUploadsNamed } from './naming.ts';
import { DocumentsPage } from './page.tsx';
import { SendPage } from './sendPage.tsx';

export function documentRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/zaken/:number/documenten', (c) => withRequest(c, list));
  routes.post('/zaken/:number/documenten/:document', (c) => withRequest(c, send));
  routes.get('/zaken/:number/documenten/:document/:upload', (c) => withRequest(c, open));
  routes.post('/zaken/:number/documenten/:document/:upload', (c) => withRequest(c, name));
  return routes;
}

interface Asked {
  readonly person: Person;
  readonly reader: CaseReader;
  readonly view: FundView;
}
type Answering = (c: PortalContext, asked: Asked) => Response | Promise<Response>;

async function withRequest(c: PortalContext, answer: Answering): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const reader = await caseAsked(c, person);
  if (reader && c.req.method === 'GET') await withUploadsNamed(c, reader);
  const view = reader && (await viewCase(c.get('deps').commands, reader, arrivalOf(c)));
  return reader && view?.kind === 'fund' ? answer(c, { person, reader, view }) : c.notFound();
}

const list: Answering = (c, { person, view }) => listed(c, person, view);

function listed(c: PortalContext, person: Person, view: FundView, problem?: Bilingual) {
  const sent = c.req.query('verstuurd') !== undefined;
  const page = (
    <DocumentsPage
      frame={frameOf(c, person.language)}
      view={view}
      sent={sent}
      problem={problem}
      now={arrivalOf(c)}
    />
  );
  runsOurScript(c);
  return c.html(htmlDocument(page), problem ? 422 : 200);
}

/** A browser without scripts does not say what a file is called or how large it is before it sends it. */
const fileName = (document: FundDocument, type: FileType): string =>
  `${fundDocumentNames[document].nl}.${type}`;

const send: Answering = async (c, { person, view }) => {
  const document = fundDocument.safeParse(c.req.param('document'));
  const type = fileType.safeParse((await c.req.formData()).get('type'));
  if (!document.success) return c.notFound();
  if (!type.success) return listed(c, person, view, fileTypeNames.pdf);
  const { commands, files, uploads, baseAddress, newSecret } = c.get('deps');
  const frame = frameOf(c, person.language);
  const asked = {
    document: document.data,
    name: fileName(document.data, type.data),
    type: type.data,
    size: 1,
  };
  const result = await askUpload(
    { cases: commands.cases, files, uploads },
    {
      id: view.number,
      actor: personActor(person),
      asked,
      commandId: createHash('sha256').update(`${person.id}\n${newSecret()}`).digest('base64url'),
      requestHash: hashOfJson({ name: 'upload', body: asked }),
      now: arrivalOf(c),
      returnTo: `${baseAddress}${inLanguage(`/zaken/${view.number}/documenten?verstuurd`, frame.language)}`,
    },
  );
  if (!result.given) {
    if (result.why === 'file-not-accepted') return listed(c, person, view, refusalReasonTexts[result.reason]);
    return result.why === 'not-found' ? c.notFound() : listed(c, person, view, notGiven[result.why]);
  }
  runsOurScript(c);
  formsMayGoTo(c, await uploads.origin());
  return c.html(
    htmlDocument(
      <SendPage
        frame={frame}
        number={view.number}
        document={document.data}
        type={type.data}
        form={result.form}
        staying={result.staying}
        pageLimit={result.pageLimit}
      />,
    ),
  );
};

const closed: Bilingual = {
  nl: 'De documenten kunt u nu niet wijzigen.',
  en: 'You cannot change the documents now.',
};
const notGiven: Record<'form-not-open' | 'fields-not-open' | 'key-reused' | 'too-many-uploads', Bilingual> = {
  'form-not-open': closed,
  'fields-not-open': closed,
  'key-reused': closed,
  'too-many-uploads': {
    nl: 'Er zijn voor deze aanvraag te veel bestanden geüpload. Neem contact op met het programmabureau.',
    en: 'Too many files have been uploaded for this request. Contact the programme office.',
  },
};

const open: Answering = async (c, { person, reader, view }) => {
  const { commands, uploads } = c.get('deps');
  const upload = c.req.param('upload') ?? '';
  const opened = await openDocument({ cases: commands.cases, uploads }, reader, upload, arrivalOf(c));
  if (!opened) return c.notFound();
  if ('notClean' in opened) return listed(c, person, view, fileSays(opened.notClean));
  return c.redirect(opened.link, 303);
};

const name: Answering = async (c, { person, view }) => {
  const { commands, forms, files, newEtag, baseAddress } = c.get('deps');
  const file = view.documents?.find(({ upload }) => upload === c.req.param('upload'));
  if (file?.sha256 === undefined || !view.form) return c.notFound();
  const { upload, document, name: called, sha256 } = file;
  const { content, etag } = view.form;
  const seen = (await c.req.formData()).get('etag');
  const saved = await saveForm(
    { cases: commands.cases, forms, newEtag },
    {
      id: view.number,
      actor: personActor(person),
      content: {
        ...content,
        documents: { ...content.documents, [document]: { upload, name: called, sha256 } },
      },
      // Whoever saved another group meanwhile loses nothing: the form was read a moment ago.
      seen: typeof seen === 'string' && seen !== '' ? etag : '',
      now: arrivalOf(c),
    },
  );
  if (!saved.saved) return saved.why === 'not-found' ? c.notFound() : listed(c, person, view, closed);
  const ofDocument = view.documents?.filter((one) => one.document === document) ?? [];
  await Promise.all(ofDocument.map((one) => files.leftToItsSender(view.number, one.upload)));
  const { language } = frameOf(c, person.language);
  return c.redirect(`${baseAddress}${inLanguage(`/zaken/${view.number}/documenten`, language)}`, 303);
};
