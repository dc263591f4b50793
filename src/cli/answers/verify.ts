import {z} from 'zod'
import type {VerifiedFile} from '../../engine/verify/verify-files.js'
import type {FileKind} from '../../model/verify/file-kind.js'
import {mailClass} from '../../model/verify/mail-judgement.js'
import type {Since} from '../../model/verify/since.js'
import type {Doubt, Verdict} from '../../model/verify/verdict.js'
import {count, keyOf, list, oneOf, type Answer} from './answer.js'
import {leaf, logFlaw} from './log.js'

const verdicts = [
  'published',
  'recorded',
  'today',
  'same-words',
  'sealed',
  'broken-seal',
  'other-bytes',
  'copy',
  'unlisted',
  'nameless',
] as const satisfies Verdict[]

const doubts = [
  'self-vouching',
  'unsound-log',
  'no-log',
  'unlogged',
  'unrecorded',
  'other-on-record',
  'standing',
  'pending',
  'damaged-record',
  'lapsed',
] as const satisfies Doubt[]

const kinds = ['pdf', 'page', 'mail', 'markdown', 'other'] as const satisfies FileKind[]
const ends = ['newest', 'superseded', 'closed', 'superseded-closed', 'withdrawn'] as const satisfies Since[]
const unread = ['absent', 'folder', 'empty', 'too-large', 'refused'] as const satisfies Extract<
  VerifiedFile,
  {readonly unread: string}
>['unread'][]

const standing = z.object({
  authority: z.string().exactOptional(),
  at: z.string().optional(),
  clock: z.enum(['signer', 'time-stamp']).optional(),
  stamper: z.object({name: z.string(), isVouched: z.boolean(), lapsed: z.string().exactOptional()}).exactOptional(),
  lapsed: z.string().exactOptional(),
  revoked: z.string().optional(),
  validity: z.enum(['valid', 'expired', 'early', 'revoked', 'untold']),
})

const seal = z.object({
  state: z.enum(['valid', 'broken', 'unreadable']),
  subject: z.string(),
  issuer: z.string(),
  fingerprint: z.string(),
  isChained: z.boolean().exactOptional(),
  standing,
  manifest: z.enum(['bound', 'broken']).optional(),
  isOfHouse: z.boolean(),
})

const judgement = z.object({
  verdict: oneOf(verdicts),
  kind: oneOf(kinds),
  doubts: list(oneOf(doubts)),
  leaf: leaf.exactOptional(),
  place: count.exactOptional(),
  since: oneOf(ends).exactOptional(),
  newest: leaf.exactOptional(),
  claim: z.object({reference: z.string(), version: z.string().optional()}).exactOptional(),
  mention: z.string().exactOptional(),
  seal: seal.exactOptional(),
  part: z.enum(['version', 'changes']).exactOptional(),
  page: z.string().exactOptional(),
  mayBeSetAnew: z.literal(true).exactOptional(),
})

const signer = z.object({
  subject: z.string(),
  addresses: list(z.string()),
  issuer: z.string(),
  fingerprint: z.string(),
  standing,
  isGiven: z.boolean(),
})

const mail = z.object({
  state: keyOf(mailClass),
  signer: signer.exactOptional(),
  differing: list(z.string()),
  isHeadSigned: z.boolean(),
})

const file: z.ZodType<VerifiedFile, VerifiedFile> = z.lazy(() =>
  z.union([
    z.object({path: z.string(), unread: oneOf(unread)}),
    z.object({
      path: z.string(),
      kind: oneOf(kinds),
      sha256: z.string(),
      judgement,
      mail: mail.optional(),
      attached: list(file),
    }),
  ]),
)

/** Answer of `cess verify`. */
export const verifyAnswer = {
  title: {en: '`cess verify --json`', fr: '`cess verify --json`'},
  shape: z.object({
    house: z.object({
      origin: z.string(),
      flaws: list(logFlaw),
      keysFrom: z.enum(['publication', 'file', 'log', 'nobody']),
      log: z.enum(['vouched', 'itself', 'unsound', 'none']),
      until: z.string().optional(),
      isHome: z.boolean(),
    }),
    files: list(file),
  }),
} satisfies Answer
