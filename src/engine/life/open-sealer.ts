import {readSealKey} from '../../io/seal/read-seal-key.js'
import type {SealKey} from '../../io/seal/seal-key.js'
import {signCms} from '../../io/seal/sign-cms.js'
import {readTimeStamper} from '../../io/seal/time-stamper.js'
import type {Seal} from '../../model/life/record.js'
import {reserveSignature, withSignature} from '../../render/pdf/sealing/reserve-signature.js'

/** Which document a seal is of, and when it is made. */
interface Occasion {
  readonly reference: string
  readonly version: string
  /** In RFC 3339. */
  readonly published: string
}

/** Whoever seals what is published; where nothing is written, it only says how. */
export interface Sealer {
  readonly facts: Omit<Seal, 'file'>
  /**
   * The PDF with a signature of PAdES.
   *
   * @throws {IoError} If the time-stamping authority does not answer.
   */
  readonly seal?: (pdf: Uint8Array, occasion: Occasion) => Promise<Uint8Array>
}

/** Where keys are named, and how their passphrase is asked for. */
export interface Sealing {
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined
  readonly askPassphrase?: (() => Promise<string>) | undefined
}

/**
 * The sealer that the environment names, before anything is published; undefined where it names none.
 *
 * @param now In RFC 3339.
 * @throws {UsageError} If the key cannot be opened, or may not seal now.
 * @throws {IoError} If a file cannot be read.
 */
export async function openSealer(
  {environment = {}, askPassphrase}: Sealing,
  now: string,
  isDry: boolean,
): Promise<Sealer | undefined> {
  const key = await readSealKey(environment, now, askPassphrase)
  const timeStamper = readTimeStamper(environment)
  if (!key) return undefined
  const facts = {
    ...{subject: key.subject, fingerprint: key.fingerprint, level: timeStamper ? ('B-T' as const) : ('B-B' as const)},
    ...(key.isTest && {test: true}),
  }
  if (isDry) return {facts}
  return {
    facts,
    seal: async (pdf, occasion) => {
      const reserved = reserveSignature(pdf, wordsOf(key, occasion))
      return withSignature(reserved, await signCms(reserved.signed, key, timeStamper))
    },
  }
}

function wordsOf({subject}: SealKey, {reference, version, published}: Occasion) {
  const reason = `${reference} ${version}`
  return {name: subject, reason, label: `${subject} · ${reason}`, at: published}
}
