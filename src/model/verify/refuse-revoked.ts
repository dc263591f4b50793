import type {Publication} from '../publication.js'
import type {Text} from '../text.js'
import {UsageError} from '../usage-error.js'
import {fingerprintIn} from './fingerprint.js'

/** Whether the settings of a house trust a certificate no more, by its SHA-256 in 64 small hexadecimal digits; from whatever day on. */
const isRevoked = (fingerprint: string, {log}: Pick<Publication, 'log'>): boolean =>
  log?.revoked.some(({certificate}) => fingerprintIn(certificate) === fingerprint) === true

/**
 * Refuse a key whose certificate the house itself trusts no more: nobody would believe what it signs.
 *
 * @param undone What was not done, behind a semicolon.
 * @throws {UsageError} If it is such a one.
 */
export function refuseRevoked(
  key: {readonly subject: string; readonly fingerprint: string} | undefined,
  publication: Pick<Publication, 'log'>,
  undone: Text,
): void {
  if (!key || !isRevoked(key.fingerprint, publication)) return
  throw new UsageError({
    en: `\`log\` in \`cess.yml\` has the certificate of ${key.subject} under \`revoked\`: name another key; ${undone.en}`,
    fr: `\`journal\` dans \`cess.yml\` a le certificat de ${key.subject} sous \`revoques\` : nommez une autre clé ; ${undone.fr}`,
  })
}
