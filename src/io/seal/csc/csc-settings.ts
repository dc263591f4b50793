import {own} from '../../../model/own.js'
import {UsageError} from '../../../model/usage-error.js'
import {isSafeAddress} from '../../oauth.js'
import {readTimeoutMs, type Service} from '../ask-service.js'
import {readSecret} from '../../read-secret.js'

/** Address and credentials of a remote signing service (CSC API 2). */
export interface CscSettings {
  /** Base address of its methods, without trailing slash: `https://rss.example.org/csc/v2`. */
  readonly url: string
  readonly service: Service
  readonly clientId: string
  readonly clientSecret: string
  /** Token endpoint, if the service does not publish it. */
  readonly tokenUrl: string | undefined
  /** Ids of the credentials for seals (undefined for the only one) and for manifests. */
  readonly credentials: {readonly SEAL: string | undefined; readonly C2PA: string | undefined}
  /** Password (PIN) of the credential. */
  readonly pin: string | undefined
}

const variable = 'CESS_SEAL_CSC_URL'

/** Other variables of a signing service. */
export const cscNames = [
  'CESS_SEAL_CSC_TOKEN_URL',
  'CESS_SEAL_CSC_CLIENT_ID',
  'CESS_SEAL_CSC_CLIENT_SECRET',
  'CESS_SEAL_CSC_CREDENTIAL',
  'CESS_SEAL_CSC_PIN',
  'CESS_C2PA_CSC_CREDENTIAL',
]

/**
 * Settings of the service of `CESS_SEAL_CSC_URL`; undefined if unset. Secrets come from files or the environment, and are in no message.
 *
 * @throws {UsageError} If something is missing, or a secret would go in the clear.
 * @throws {IoError} If a file cannot be read.
 */
export function readCscSettings(environment: Readonly<Record<string, string | undefined>>): CscSettings | undefined {
  const url = environment[variable] ?? ''
  if (url === '') return undefined
  const given = (name: string) => own(environment, name) || undefined
  const tokenUrl = given('CESS_SEAL_CSC_TOKEN_URL')
  if (!isSafeAddress(url)) throw wrong(variable)
  if (tokenUrl !== undefined && !isSafeAddress(tokenUrl)) throw wrong('CESS_SEAL_CSC_TOKEN_URL')
  const clientId = given('CESS_SEAL_CSC_CLIENT_ID')
  if (clientId === undefined) throw wrong('CESS_SEAL_CSC_CLIENT_ID')
  const clientSecret = readSecret(environment, 'CESS_SEAL_CSC_CLIENT_SECRET')
  if (clientSecret === undefined) throw wrong('CESS_SEAL_CSC_CLIENT_SECRET')
  return {
    url: url.replace(/\/+$/, ''),
    clientId,
    clientSecret,
    tokenUrl,
    service: {variable, timeoutMs: readTimeoutMs(environment)},
    credentials: {SEAL: given('CESS_SEAL_CSC_CREDENTIAL'), C2PA: given('CESS_C2PA_CSC_CREDENTIAL')},
    pin: readSecret(environment, 'CESS_SEAL_CSC_PIN'),
  }
}

const wrong = (name: string) =>
  new UsageError({
    en: `\`${name}\` is missing, or not as it should be (addresses are \`https:\`): \`cess explain seal\` shows what it may say; nothing was published`,
    fr: `\`${name}\` manque ou est incorrect (les adresses sont en \`https:\`) : \`cess explain seal\` en montre la forme ; rien n'a été publié`,
  })
