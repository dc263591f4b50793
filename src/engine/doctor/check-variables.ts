import {nearest} from '../../model/nearest.js'
import type {Text} from '../../model/text.js'
import {warned, type DoctorFinding} from './finding.js'

/** Variables of the environment that cess reads. */
export const variables = [
  'CESS_C2PA_CRL',
  'CESS_C2PA_CSC_CREDENTIAL',
  'CESS_C2PA_P12',
  'CESS_C2PA_PASSPHRASE_FILE',
  'CESS_DATABASE_URL',
  'CESS_DKIM_DOMAIN',
  'CESS_DKIM_KEY_FILE',
  'CESS_DKIM_SELECTOR',
  'CESS_EDITOR',
  'CESS_IMAP_ACCESS_TOKEN',
  'CESS_IMAP_CA_FILE',
  'CESS_IMAP_CLIENT_ID',
  'CESS_IMAP_CLIENT_SECRET',
  'CESS_IMAP_DONE',
  'CESS_IMAP_PASSWORD',
  'CESS_IMAP_REFRESH_TOKEN',
  'CESS_IMAP_SCOPE',
  'CESS_IMAP_TOKEN_URL',
  'CESS_IMAP_USER',
  'CESS_LOG_KEY_FILE',
  'CESS_MAIL_P12',
  'CESS_MAIL_PASSPHRASE_FILE',
  'CESS_OAUTH_CLIENT_ID',
  'CESS_OAUTH_CLIENT_SECRET',
  'CESS_OAUTH_REFRESH_TOKEN',
  'CESS_OAUTH_SCOPE',
  'CESS_OAUTH_TOKEN_URL',
  'CESS_OPERATOR',
  'CESS_SEAL_CRL',
  'CESS_SEAL_CSC_CLIENT_ID',
  'CESS_SEAL_CSC_CLIENT_SECRET',
  'CESS_SEAL_CSC_CREDENTIAL',
  'CESS_SEAL_CSC_PIN',
  'CESS_SEAL_CSC_TOKEN_URL',
  'CESS_SEAL_CSC_URL',
  'CESS_SEAL_P12',
  'CESS_SEAL_PASSPHRASE_FILE',
  'CESS_SEAL_TIMEOUT',
  'CESS_SECRET',
  'CESS_SMTP_CONNECTIONS',
  'CESS_SMTP_HOST',
  'CESS_SMTP_PASSWORD',
  'CESS_SMTP_PORT',
  'CESS_SMTP_TIMEOUT',
  'CESS_SMTP_URL',
  'CESS_SMTP_USER',
  'CESS_TSA_URL',
  'CESS_UNSUBSCRIBE_URL',
] as const

/** Secrets, which `readSecret` also reads from a file. */
export const secrets = [
  'CESS_DATABASE_URL',
  'CESS_IMAP_ACCESS_TOKEN',
  'CESS_IMAP_CLIENT_SECRET',
  'CESS_IMAP_PASSWORD',
  'CESS_IMAP_REFRESH_TOKEN',
  'CESS_OAUTH_CLIENT_SECRET',
  'CESS_OAUTH_REFRESH_TOKEN',
  'CESS_SEAL_CSC_CLIENT_SECRET',
  'CESS_SEAL_CSC_PIN',
  'CESS_SECRET',
  'CESS_SMTP_PASSWORD',
  'CESS_SMTP_URL',
] as const satisfies readonly (typeof variables)[number][]

const known: readonly string[] = [...variables, ...secrets.map(name => `${name}_FILE`)]

/** Findings on `CESS_` variables that nothing reads, probably misspelt. Values are not shown. */
export const checkVariables = (environment: Readonly<Record<string, string | undefined>>): readonly DoctorFinding[] =>
  Object.keys(environment)
    .filter(name => name.startsWith('CESS_') && !known.includes(name))
    .map(name =>
      warned(
        {en: 'environment', fr: 'environnement'},
        {en: `nothing reads \`${name}\``, fr: `rien ne lit \`${name}\``},
        remedyOf(name),
      ),
    )

/** The name without the common prefix, for comparison. */
const bare = (name: string): string => name.slice('CESS_'.length)

function remedyOf(name: string): Text {
  const guess = nearest(bare(name), known.map(bare))
  return guess === undefined
    ? {en: 'Unset it, if it was meant for cess.', fr: 'Supprimez-la, si elle était destinée à cess.'}
    : {en: `Did you mean \`CESS_${guess}\`?`, fr: `Vouliez-vous dire \`CESS_${guess}\` ?`}
}
