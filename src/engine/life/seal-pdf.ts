import {posix} from 'node:path'
import {hashOfParts} from '../../io/digest.js'
import {randomId} from '../../io/random-id.js'
import {draftManifest, type DraftManifest} from '../../io/seal/c2pa/make-manifest.js'
import type {SealKey} from '../../io/seal/seal-key.js'
import {signCms, type TimeStamper} from '../../io/seal/sign-cms.js'
import {readToolVersion} from '../../io/tool.js'
import type {PublicationRecord} from '../../model/life/record.js'
import type {ValidationData} from '../../model/signed-pdf/validation-data.js'
import {
  partsOutside,
  reserveSeal,
  withManifest,
  withSignature,
  type Reserved,
} from '../../render/pdf/sealing/reserve-seal.js'

/** Facts of the sealed document, and time of the seal. */
export interface SealedDocument extends Pick<
  PublicationRecord,
  'reference' | 'version' | 'published' | 'lang' | 'note' | 'sha256'
> {
  readonly title: string
  /** Name of the publisher. */
  readonly publisher: string
}

/** Keys of a seal, and what else goes into it. */
interface SealMeans {
  readonly key: SealKey
  /** Key of the C2PA manifest; absent for none. */
  readonly claimKey: SealKey | undefined
  readonly timeStamper: TimeStamper | undefined
  /** By which the seal can be verified for years; absent for none. */
  readonly data?: ValidationData | undefined
}

/** Seal a PDF. The order matters: the manifest hashes all but itself and the signature, and the signature covers the manifest. */
export async function sealPdf(
  pdf: Uint8Array,
  document: SealedDocument,
  {key, claimKey, timeStamper, data}: SealMeans,
): Promise<Uint8Array> {
  const manifest = claimKey && (await draftManifest(factsOf(document), {...claimKey, stamp: timeStamper}))
  const reserved = reserveSeal(pdf, wordsOf(key, document), manifest?.length ?? 0, data)
  const whole = manifest ? await withClaim(reserved, manifest) : reserved
  return withSignature(whole, await signCms(partsOutside(whole.bytes, [whole.signature]), key, timeStamper))
}

async function withClaim(reserved: Reserved, {finish}: DraftManifest): Promise<Reserved> {
  const {bytes, manifest, signature} = reserved
  const exclusions = [...(manifest ? [manifest] : []), signature].toSorted((a, b) => a.start - b.start)
  return withManifest(reserved, await finish(exclusions, hashOfParts(partsOutside(bytes, exclusions))))
}

function wordsOf({subject}: SealKey, {reference, version, published}: SealedDocument) {
  const reason = `${reference} ${version}`
  return {name: subject, reason, label: `${subject} · ${reason}`, at: published}
}

const factsOf = ({title, publisher, reference, version, lang, note, published, sha256}: SealedDocument) => ({
  id: randomId(),
  toolVersion: readToolVersion(),
  title,
  publisher,
  reference,
  version,
  lang,
  at: published,
  source: {name: posix.basename(note), sha256},
})
