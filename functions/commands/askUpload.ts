// Giving out a form for one document of a request, while its documents may be written. Like saving a form: no event, one row.
import { regulationOf } from '../../domain/fund/regulationOf.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import {
  acceptedTypes,
  largestFile,
  type RefusalReason,
  type UploadAsked,
  type UploadedFile,
} from '../../schemas/fund/documents.ts';
import type { FundDocument } from '../../schemas/fund/vocabulary.ts';
import { rif } from '../../schemas/programmes/rif.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { uploadIdOf } from '../platform/documentKeys.ts';
import type { FileStore } from '../platform/fileStore.ts';
import type { UploadForm, Uploads } from '../platform/uploads.ts';
import { caseReaderOf } from './caseReader.ts';

interface AskDeps {
  readonly cases: Pick<CaseStore, 'head' | 'files' | 'form'>;
  readonly files: Pick<FileStore, 'expect'>;
  readonly uploads: Pick<Uploads, 'uploadForm'>;
}

interface AskRequest {
  /** Number of the request. */
  readonly id: string;
  readonly actor: Actor;
  readonly asked: UploadAsked;
  /** The same command gets the same upload. */
  readonly commandId: string;
  readonly requestHash: string;
  /** Instant (UTC) at which the request arrived. */
  readonly now: string;
  /** Asked for at the counter: where the browser goes once the bucket has the file, which the form then names by itself. */
  readonly returnTo?: string | undefined;
}

type AskResult =
  | {
      readonly given: true;
      readonly repeated: boolean;
      readonly file: UploadedFile;
      readonly form: UploadForm;
      /** The same for a script, which stays where it is. */
      readonly staying: UploadForm;
      readonly pageLimit: number | undefined;
    }
  | { readonly given: false; readonly why: 'not-found' | 'form-not-open' | 'key-reused' | 'too-many-uploads' }
  | { readonly given: false; readonly why: 'fields-not-open'; readonly fields: readonly string[] }
  /** What the person said of the file is reason enough. */
  | { readonly given: false; readonly why: 'file-not-accepted'; readonly reason: RefusalReason };

export async function askUpload(deps: AskDeps, request: AskRequest): Promise<AskResult> {
  const { id, actor, asked, commandId, requestHash, now, returnTo } = request;
  const { document, name, type } = asked;
  const reader = caseReaderOf(await deps.cases.head(id, 'strong'), actor);
  const current = reader?.head.aggregate;
  if (!reader || current?.kind !== 'fund') return { given: false, why: 'not-found' };
  const { person: by, capacities } = reader.viewer;
  if (by === undefined || !capacities.includes('applicant') || !reader.kind.formIsWritten(current))
    return { given: false, why: 'form-not-open' };
  if (!(reader.kind.openFields(current)?.includes('documents') ?? true))
    return { given: false, why: 'fields-not-open', fields: ['documents'] };
  const reason = refusedBeforehand(asked);
  if (reason) return { given: false, why: 'file-not-accepted', reason };

  const upload = uploadIdOf(commandId);
  const known = await deps.cases.files(id);
  if (known.length >= rif.maximumUploads && !known.some((one) => one.upload === upload))
    return { given: false, why: 'too-many-uploads' };
  const over = returnTo === undefined ? undefined : await namedNow(deps, current, document);
  const stepsIn = { ...(over === undefined ? {} : { over }), done: false };
  const file = {
    status: 'awaited',
    upload,
    document,
    name,
    type,
    askedAt: now,
    by,
    ...(returnTo === undefined ? {} : { stepsIn }),
  } as const;
  const awaited = await deps.files.expect(id, file, requestHash);
  if (awaited === 'another') return { given: false, why: 'key-reused' };
  const pageLimit = regulationOf(current).documents.find((one) => one.document === document)?.pageLimit
    ?.value;
  const wanted = { file: { request: id, document, upload }, type, pageLimit };
  const [form, staying] = await Promise.all([
    deps.uploads.uploadForm({ ...wanted, returnTo }, now),
    deps.uploads.uploadForm(wanted, now),
  ]);
  return { given: true, repeated: awaited === 'repeated', file, form, staying, pageLimit };
}

/** The upload that the form names for this document. */
async function namedNow(
  { cases }: AskDeps,
  { id, form: number }: FundCase,
  document: FundDocument,
): Promise<string | undefined> {
  const form = number === undefined ? undefined : await cases.form(id, number, 'strong');
  return fundV1.content.parse(form?.content ?? {}).documents?.[document]?.upload;
}

function refusedBeforehand({ document, type, size }: UploadAsked): RefusalReason | undefined {
  if (size === 0) return 'empty';
  if (size > largestFile) return 'too-large';
  return acceptedTypes[document].includes(type) ? undefined : 'lying-type';
}
