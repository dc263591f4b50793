import {verifyAsync} from '@noble/ed25519'
import {sha256} from '@noble/hashes/sha2'
import {leafHash} from '../../model/log/merkle.js'
import {parseVerifierKeys, type VerifyEd25519} from '../../model/log/signed-note.js'
import {utf8} from '../../model/bytes.js'
import {verifyLog} from '../../model/log/verify-log.js'
import type {KnownPublisher} from '../../model/verify/publisher.js'
import type {KnownSite} from '../../model/verify/known-site.js'

/**
 * The publisher that files are judged by: its log, once signature and tree are found right; undefined where they are not. The page brings
 * entries and keys along itself, so that nothing is asked of any host: they are worth as much as the address that its reader went to.
 */
export async function verifiedPublisher({
  checkpoint,
  keys,
  entries,
  today,
  certificates,
  revoked,
}: KnownSite): Promise<KnownPublisher | undefined> {
  const found = {checkpoint, entries, hashes: entries.map(entry => leafHash(sha256, utf8(entry)))}
  const known = parseVerifierKeys(sha256, keys)
  const {leaves, flaws} = await verifyLog(found, {sha256, verify, keys: known, witnesses: [], before: []})
  return flaws.length === 0 ? {log: 'vouched', leaves, today, seals: certificates, revoked} : undefined
}

const verify: VerifyEd25519 = async (publicKey, message, signature) => {
  try {
    return await verifyAsync(signature, message, publicKey)
  } catch {
    // What is no key or no signature does not hold.
    return false
  }
}
