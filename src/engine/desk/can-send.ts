import {readSmtpSettings} from '../../io/smtp/settings.js'
import {IoError} from '../../io/error.js'
import {UsageError} from '../../model/usage-error.js'

/** Whether the environment names a mail server that messages can go to. */
export function canSend(environment: Readonly<Record<string, string | undefined>>): boolean {
  try {
    return readSmtpSettings(environment).host !== ''
  } catch (error) {
    if (error instanceof UsageError || error instanceof IoError) return false
    throw error
  }
}
