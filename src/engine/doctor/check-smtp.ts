import {probeServer} from '../../io/smtp/smtp-line.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import {IoError} from '../../io/error.js'
import {UsageError} from '../../model/usage-error.js'
import type {DoctorFinding} from './finding.js'
import {same} from './finding.js'

/** How long a server may be silent. */
const timeoutMs = 15_000

/** Whether the mail server answers, and takes the user and the password. Nothing is sent. */
export async function checkSmtp(environment: Readonly<Record<string, string | undefined>>): Promise<DoctorFinding> {
  const subject = {en: 'mail server', fr: "serveur d'envoi"}
  try {
    const settings = readSmtpSettings(environment)
    const failure = await probeServer({...settings, timeoutMs})
    const name = `${settings.host}:${settings.port}`
    if (failure === undefined) return {status: 'ok', subject, found: same(name)}
    return {
      status: 'error',
      subject,
      found: same(`${name}: ${failure}`),
      remedy: {
        en: 'Compare `CESS_SMTP_URL` with what the provider says: docs/en/mailing.md.',
        fr: "Comparez `CESS_SMTP_URL` à ce qu'indique l'hébergeur : docs/fr/mailing.md.",
      },
    }
  } catch (error) {
    if (error instanceof UsageError)
      return {
        status: 'error',
        subject,
        found: error.text,
        remedy: {
          en: 'Set the variables that docs/en/mailing.md names.',
          fr: 'Définissez les variables que nomme docs/fr/mailing.md.',
        },
      }
    if (!(error instanceof IoError)) throw error
    return {
      status: 'error',
      subject,
      found: same(`${error.path} (${error.code})`),
      remedy: {en: 'Make the key file readable.', fr: 'Rendez le fichier de clé lisible.'},
    }
  }
}
