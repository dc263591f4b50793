import {z} from 'zod'
import {noteReference as reference, version} from '../values.js'
import {tlpLabels} from '../tlp.js'
import {parseJson} from '../parse-json.js'

/** A path from the publication that leads nowhere else: no empty, hidden or climbing step. */
const innerPath = z.string().regex(/^(?:[^./\\\0][^/\\\0]*)(?:\/[^./\\\0][^/\\\0]*)*$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A moment that there is. */
const moment = z.string().refine(text => !Number.isNaN(Date.parse(text)))

/** Who committed, as git is told it on this machine (`user.name`, `user.email`). */
const committer = z.object({name: z.string(), email: z.string()})

const seal = z.object({
  /** Name of the file in `sealed/`, as among the editions. */
  file: innerPath,
  /** Who seals: a name in the certificate. */
  subject: z.string(),
  /** Of the certificate, in DER. */
  fingerprint: sha256,
  /** Of PAdES (ETSI EN 319 142-1, 6): B-T has a time-stamp; B-LT also what shows that no certificate was revoked. */
  level: z.enum(['B-B', 'B-T', 'B-LT']),
  /** Of the certificate that signs its manifest of C2PA, in DER; absent where it has none. */
  c2pa: sha256.optional(),
  /** Whether the key was made for trying. */
  test: z.boolean().optional(),
})

const approvalShape = {
  by: z.string().min(1),
  at: moment,
  committer: committer.optional(),
}

const approval = z.object({
  record: z.literal('cess-approval 1'),
  reference,
  version,
  note: innerPath,
  /** Of the words that were approved, as `wordsOf` prints them. */
  words: sha256,
  ...approvalShape,
})

const publicationRecord = z.object({
  record: z.literal('cess-record 1'),
  reference,
  version,
  status: z.enum(['published', 'withdrawn', 'closed']),
  lang: z.string(),
  tlp: z.enum(tlpLabels),
  note: innerPath,
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  published: moment,
  /** Whether the version had been published before there was a record. */
  adopted: z.boolean().optional(),
  by: z.string().optional(),
  committer: committer.optional(),
  approvals: z.array(z.object(approvalShape)),
  sha256,
  /** Files that the note uses: `named` is how its text names each. */
  files: z.array(z.object({path: innerPath, named: z.string(), sha256})),
  /** Finished editions by the names of their files, as they were when this was published. */
  editions: z.array(z.object({name: z.string(), sha256})),
  /** Absent where the PDF was not sealed. */
  seal: seal.optional(),
  /** The nature of its last revision, where it has one. */
  nature: z.enum(['initial', 'update', 'correction', 'closure', 'withdrawal']).optional(),
  /** Of the words of its page, as `pageWords` finds them. */
  words: sha256.optional(),
  /** Whether its leaf of the public log was put on record with it. */
  logged: z.literal(true).optional(),
})

/** A version of a note as it was published: what stands in `record.json`, beside the exact bytes of its source. */
export type PublicationRecord = Readonly<z.output<typeof publicationRecord>>

/** Seal of a PDF, as it is on record. */
export type Seal = z.output<typeof seal>

/** Somebody's approval of the exact words of a version. */
export type Approval = Readonly<z.output<typeof approval>>

/** Name and address of a committer. */
export type Committer = z.output<typeof committer>

/** A record as its file has it; undefined where it is none, or damaged. */
export const parseRecord = (text: string): PublicationRecord | undefined => parsed(publicationRecord, text)

/** An approval as its file has it; undefined where it is none, or damaged. */
export const parseApproval = (text: string): Approval | undefined => parsed(approval, text)

const parsed = <S extends z.ZodType>(schema: S, text: string): z.output<S> | undefined =>
  schema.safeParse(parseJson(text)).data

/** A record or an approval as its file has it: JSON that people read. */
export const printJson = (value: PublicationRecord | Approval): string => `${JSON.stringify(value, null, 2)}\n`
