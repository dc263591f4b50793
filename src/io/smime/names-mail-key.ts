import {refuseWithout} from '../variables.js'

/**
 * Whether the environment names a key to sign mail with.
 *
 * @throws {UsageError} If it names a passphrase alone: mail would go out unsigned that was to be signed.
 */
export function namesMailKey(environment: Readonly<Record<string, string | undefined>>): boolean {
  if ((environment['CESS_MAIL_P12'] ?? '') !== '') return true
  refuseWithout(environment, 'CESS_MAIL_P12', ['CESS_MAIL_PASSPHRASE'])
  return false
}
