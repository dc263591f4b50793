import {z} from 'zod'
import type {VerifiedFile} from '../../engine/verify/verify-files.js'
import type {FileKind} from '../../model/verify/file-kind.js'
import type {MailState} from '../../model/verify/mail-judgement.js'
import type {Since} from '../../model/verify/since.js'
import type {Doubt, Verdict} from '../../model/verify/verdict.js'
import {count, list, meant, type Answer} from './answer.js'
import {leaf, logFlaw} from './log.js'
import {standing} from './standing.js'

const verdicts: Readonly<Record<Verdict, string>> = {
  published: 'byte for byte what the log has',
  recorded: 'byte for byte what the organisation has on record',
  today: 'what the site has today',
  'same-words': 'a page with the words that were published, set anew',
  sealed: 'sealed by the organisation, and neither logged nor on record',
  'broken-seal': 'changed since it was sealed',
  'other-bytes': 'it says that it is a document that was published in other bytes',
  copy: 'its text gives the reference of a document, and nothing in it proves anything',
  unlisted: 'it says that it is a document which the log does not have',
  nameless: 'nothing in it says what it is',
}

const doubts: Readonly<Record<Doubt, string>> = {
  'self-vouching': 'whose log it is',
  'unsound-log': 'what the log says, which is not believed',
  'no-log': 'what a log says, as none is at hand',
  unlogged: 'why a sound log does not have it',
  unrecorded: 'why the record does not have it',
  'other-on-record': 'why the record has other bytes under its name',
  standing: 'whether it was replaced, closed or withdrawn since',
  pending: 'whether it will be in the log, which lacks it though everybody may read it',
  'damaged-record': 'whether the record is as it was written',
  lapsed: 'whether it was sealed while the certificate was valid',
}

const kinds: Readonly<Record<FileKind, string>> = {
  pdf: 'a PDF',
  page: 'a page in HTML',
  mail: 'a message',
  markdown: 'the source of a note',
  other: 'anything else',
}

const ends: Readonly<Record<Since, string>> = {
  newest: 'it is the last version',
  superseded: 'another version followed',
  closed: 'it is the last version, and its matter is closed',
  'superseded-closed': 'another version followed, whose matter is closed',
  withdrawn: 'its document was withdrawn',
}

const unread: Readonly<Record<Extract<VerifiedFile, {readonly unread: string}>['unread'], string>> = {
  absent: 'there is no such file',
  folder: 'it is a folder',
  empty: 'it has no bytes',
  'too-large': 'it is larger than what is read',
  refused: 'the disk does not give it',
}

const mailStates: Readonly<Record<MailState, string>> = {
  signed: 'unchanged, head included, by the address in `From`, whose certificate or authority was given and was valid',
  headless: 'the same, without sender, date and subject',
  lapsed: 'the certificate was not valid then, or expired since, so that nothing shows that it was',
  stranger: 'nobody who was given vouches for the certificate, or not for mail',
  'other-sender': 'the signature is of another address than `From`',
  changed: 'what was signed is another text',
  'head-changed': 'the head that was signed is not the one that programs show',
  unsigned: 'there is no signature',
  enciphered: 'it is encrypted, and cannot be looked at',
  unreadable: 'its signature is of a form that is not known here',
}

const fingerprint = z.string().describe('SHA-256 of the certificate, 64 hexadecimal digits.')

const seal = z.object({
  state: meant('Whether it holds', {
    valid: 'the bytes are those that were sealed',
    broken: 'they are others, or its manifest is of others or not as it was signed',
    unreadable: 'it cannot be read',
  }),
  subject: z.string().describe('Common name of the certificate; empty where it cannot be read.'),
  issuer: z.string().describe('Common name of who issued the certificate.'),
  fingerprint,
  isChained: z
    .boolean()
    .exactOptional()
    .describe('Whether each certificate in it is vouched for by the next one; absent where they were not followed.'),
  standing: standing.describe('How far its certificate can be believed.'),
  manifest: meant('What its C2PA manifest proves', {
    bound: 'it is of the same bytes, and as the organisation, or whoever sealed the file, signed it',
    stranger:
      'it is of the same bytes, and as it was signed, by a certificate that is not known to be of the organisation',
    broken: 'it is of other bytes',
    altered: 'it is not as it was signed',
    unknown: 'it is in no form that is known here, and was not judged',
  })
    .optional()
    .describe('What its C2PA manifest proves; absent where it has none.'),
  isOfHouse: z.boolean().describe('Whether the certificate was given, or log or record name it.'),
})

const kind = meant('Sort of file, by what stands in it', kinds)

const judgement = z.object({
  verdict: meant('What it is', verdicts),
  kind,
  doubts: list(meant('Something that is not known', doubts)).describe(
    'All that would have to be known before it counts as genuine.',
  ),
  leaf: leaf
    .exactOptional()
    .describe('Version that it is, as the log or the record has it; absent where neither does.'),
  place: count.exactOptional().describe('Place of that version in the log, from 1; absent where the log lacks it.'),
  since: meant('What became of that version', ends)
    .exactOptional()
    .describe('What became of that version; absent where nothing tells it.'),
  newest: leaf.exactOptional().describe('Last version of its document; absent where none is known.'),
  claim: z
    .object({
      reference: z.string().describe('Note that it gives itself out for, as `CESS-2026-ALE-014`.'),
      version: z.string().optional().describe('Edition number, as `1.1`; absent where it gives none.'),
    })
    .exactOptional()
    .describe('Document that it says that it is; absent where it says nothing.'),
  mention: z
    .string()
    .exactOptional()
    .describe('Reference that its text gives; absent for any other verdict than `copy`.'),
  seal: seal.exactOptional().describe('Signature in a PDF; absent where there is none.'),
  part: z
    .enum(['version', 'changes'])
    .exactOptional()
    .describe('Which page of an earlier version in the site of today it is: text or changes; absent for all else.'),
  page: z.string().exactOptional().describe('Path of the true page in the site; absent where it has none.'),
  mayBeSetAnew: z
    .literal(true)
    .exactOptional()
    .describe(
      'True where a later tool may have set the same words anew, or it may be a version that the log lacks, and nothing could tell; else absent.',
    ),
})

const signer = z.object({
  subject: z.string().describe('Common name of the certificate.'),
  addresses: list(z.string()).describe('Mail addresses of the certificate, whole and in small letters.'),
  issuer: z.string().describe('Common name of who issued the certificate.'),
  fingerprint,
  standing: standing.describe('How far that certificate can be believed.'),
  isGiven: z.boolean().describe('Whether the certificate itself was given by `--keys` or `cess.yml`.'),
})

const mail = z.object({
  state: meant('What the signature proves', mailStates),
  signer: signer.exactOptional().describe('Who signed; absent where no signature holds.'),
  differing: list(z.string()).describe(
    'Names of fields of the head that are not as they were signed, in small letters.',
  ),
  isHeadSigned: z.boolean().describe('Whether the signature covers the head, too (RFC 9788).'),
})

const path = z.string().describe('File as it was named; of an attachment, its name.')

const file: z.ZodType<VerifiedFile, VerifiedFile> = z.lazy(() =>
  z.union([
    z.object({path, unread: meant('Why it was not looked at', unread)}),
    z.object({
      path,
      kind,
      sha256: z.string().describe('Hash of its bytes, 64 hexadecimal digits.'),
      judgement: judgement.describe('What is known of it.'),
      mail: mail.optional().describe('What the signature of a message proves; absent for other files.'),
      attached: list(file).describe('PDFs that are attached to a message, each judged for itself.'),
    }),
  ]),
)

/** Answer of `cess verify`. */
export const verifyAnswer = {
  title: {en: '`cess verify --json`', fr: '`cess verify --json`'},
  shape: z.object({
    house: z
      .object({
        origin: z.string().describe('Name of its log; empty where none is known.'),
        flaws: list(logFlaw).describe('Faults of its log: with any, nothing is judged by it.'),
        keysFrom: z
          .enum(['publication', 'file', 'log', 'nobody'])
          .describe('Whose keys vouch for its log: of `cess.yml`, of `--keys`, its own, or none.'),
        log: meant('How far its log is believed', {
          vouched: 'it is sound, and signed by a key from a place that the reader trusts',
          itself: 'it is sound, and signed by a key that it names itself',
          unsound: 'it is not believed',
          none: 'it is not at hand',
        }),
        until: z
          .string()
          .optional()
          .describe('Moment of the last entry, in RFC 3339: the log tells of nothing later; absent where it is empty.'),
        timeZone: z
          .string()
          .exactOptional()
          .describe('IANA time zone of the days of its documents; absent where its publication is not around.'),
        siteZone: z
          .string()
          .exactOptional()
          .describe('The same, as a copy of its site names it, which nobody signs; absent where there is none.'),
        isHome: z.boolean().describe('Whether its own record is at hand.'),
      })
      .describe('Publisher by whose log, site, record and seals the files are judged.'),
    files: list(file).describe('Those that were named, in that order.'),
  }),
} satisfies Answer
