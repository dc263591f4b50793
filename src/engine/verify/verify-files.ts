import {dirname, join, resolve} from 'node:path'
import {readFile} from '../../audit/read-file.js'
import {decompress} from '../../io/decompress.js'
import {sha256Of} from '../../io/digest.js'
import {attachedFiles} from '../../io/mailbox/mail-facts.js'
import {readNamedFile, type UnreadFile} from '../../io/read-file.js'
import {checkSeal} from '../../io/seal/check-seal.js'
import {mailSigner} from '../../io/seal/standing-of.js'
import {catalogue} from '../../model/editions/catalogue.js'
import {verifyMail} from '../../model/signed-mail/verify-mail.js'
import {claimOf} from '../../model/verify/claims.js'
import {kindOf, type FileKind} from '../../model/verify/file-kind.js'
import {judge} from '../../model/verify/judge.js'
import {judgeMail, type MailJudgement} from '../../model/verify/mail-judgement.js'
import {mentionIn} from '../../model/verify/mention.js'
import {pageWords} from '../../model/verify/page-words.js'
import {
  isPublisherSeal,
  type FileFacts,
  type FoundSeal,
  type NoteToday,
  type PastFile,
} from '../../model/verify/publisher.js'
import {knownVersions} from '../../model/verify/since.js'
import type {Judgement} from '../../model/verify/verdict.js'
import {knownPublisher, type PublisherOptions, type TrustedPublisher} from './known-publisher.js'

/** Options of verification. */
export interface VerifyOptions extends PublisherOptions {
  /** Files as named by the user. */
  readonly files: readonly string[]
}

/** Result for a file. */
export type VerifiedFile =
  | {readonly path: string; readonly unread: UnreadFile}
  | {
      readonly path: string
      readonly kind: FileKind
      readonly sha256: string
      readonly judgement: Judgement
      /** Verdict on the signature of a message. */
      readonly mail?: MailJudgement | undefined
      /** PDFs attached to a message. */
      readonly attached: readonly VerifiedFile[]
    }

/** Report of a verification. */
export interface VerifyReport {
  readonly house: Pick<
    TrustedPublisher,
    'origin' | 'flaws' | 'keysFrom' | 'log' | 'until' | 'timeZone' | 'siteZone'
  > & {
    /** Whether the publisher's own record is available. */
    readonly isHome: boolean
  }
  readonly files: readonly VerifiedFile[]
}

/**
 * Verify files: whose they are, their later fate, and whether they were changed. Needs no network.
 *
 * @throws {UsageError} If there is nothing to judge by.
 * @throws {IoError} If a site has no log.
 */
export async function verifyFiles({files, ...options}: VerifyOptions): Promise<VerifyReport> {
  const publisher = await knownPublisher(options)
  const verified: VerifiedFile[] = []
  for (const path of files) {
    const bytes = readNamedFile(resolve(options.directory, path))
    verified.push(typeof bytes === 'string' ? {path, unread: bytes} : await verifyFile(path, bytes, publisher))
  }
  const {origin, flaws, keysFrom, log, until, timeZone, siteZone, record} = publisher
  const house = {
    origin,
    flaws,
    keysFrom,
    log,
    ...(until !== undefined && {until}),
    ...(timeZone !== undefined && {timeZone}),
    ...(siteZone !== undefined && {siteZone}),
    isHome: record !== undefined,
  }
  return {house, files: verified}
}

async function verifyFile(path: string, bytes: Uint8Array, publisher: TrustedPublisher): Promise<VerifiedFile> {
  const kind = kindOf(bytes)
  const claim = claimOf(kind, bytes)
  const facts: FileFacts = {
    kind,
    sha256: sha256Of(bytes),
    words: wordsOf(kind, bytes),
    claim,
    mention: claim ? undefined : mentionOf(kind, bytes),
    seal: await seals[kind](bytes, publisher),
  }
  const today = publisher.today.map(note => (note.reference === claim?.reference ? lookedAt(note, publisher) : note))
  const attached: VerifiedFile[] = []
  for (const {name, mediaType, bytes: inner} of kind === 'mail' ? await attachedFiles(bytes) : [])
    if (mediaType === catalogue.pdf.mediaType || kindOf(inner) === 'pdf')
      attached.push(await verifyFile(name, inner, publisher))
  const mail = kind === 'mail' ? judgeMail(await verifyMail(bytes), one => mailSigner(one, publisher)) : undefined
  return {
    path,
    kind,
    sha256: facts.sha256,
    judgement: judge(facts, {...publisher, today}),
    mail,
    attached,
  }
}

/** Reference in the text of a file that identifies no document otherwise; not for messages. */
function mentionOf(kind: FileKind, bytes: Uint8Array): string | undefined {
  if (kind === 'mail') return undefined
  const texts = [...readFile('', bytes, decompress)].flatMap(one => (one.status === 'read' ? [one.text] : []))
  return mentionIn(texts.join('\n'))
}

/** How to find seals by kind of file. */
const seals: Readonly<
  Record<FileKind, (bytes: Uint8Array, publisher: TrustedPublisher) => Promise<FoundSeal | undefined> | undefined>
> = {
  pdf: (bytes, publisher) => checkSeal(bytes, publisher, fingerprint => isPublisherSeal(fingerprint, publisher)),
  page: () => undefined,
  mail: () => undefined,
  markdown: () => undefined,
  other: () => undefined,
}

function wordsOf(kind: FileKind, bytes: Uint8Array): string | undefined {
  const words = kind === 'page' ? pageWords(new TextDecoder().decode(bytes)) : undefined
  return words === undefined ? undefined : sha256Of(new TextEncoder().encode(words))
}

/** A note of today with its pages, if the site is available. */
function lookedAt(note: NoteToday, publisher: TrustedPublisher): NoteToday {
  const {folder} = publisher
  const bytes = folder === undefined ? 'absent' : readNamedFile(join(folder, note.page))
  if (folder === undefined || typeof bytes === 'string') return note
  const pages = join(folder, dirname(note.page))
  const past = knownVersions(publisher)
    .filter(({reference}) => reference === note.reference)
    .flatMap(({version}) => [
      ...pastFile('version', version, join(pages, version, 'index.html')),
      ...pastFile('changes', version, join(pages, 'changes', version, 'index.html')),
    ])
  return {...note, bytes: sha256Of(bytes), words: wordsOf('page', bytes), past}
}

function pastFile(part: PastFile['part'], version: string, path: string): readonly PastFile[] {
  const bytes = readNamedFile(path)
  return typeof bytes === 'string' ? [] : [{part, version, bytes: sha256Of(bytes)}]
}
