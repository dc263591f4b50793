import {mailFormNames, mailForms, type MailForm} from '../model/mailing.js'
import {UsageError} from '../model/usage-error.js'
import {choice} from './options.js'
import {own} from '../model/own.js'

/** A whole number between two others, as the value of an option. */
export function wholeNumber(option: string, {least, most}: {readonly least: number; readonly most: number}) {
  return (value: string): number => {
    const number = Number(value.trim())
    if (/^\d+$/.test(value.trim()) && number >= least && number <= most) return number
    throw new UsageError({
      en: `Unexpected \`${option} ${value}\`, expected a whole number from ${least} to ${most}`,
      fr: `\`${option} ${value}\` inattendu, attendu : un nombre entier de ${least} à ${most}`,
    })
  }
}

/** `--only-group otan,osce`, several times if one likes. */
export const listOption = (value: string, before: readonly string[] = []): readonly string[] => [
  ...new Set([...before, ...value.split(',').map(word => word.trim())]),
]

/** `--form digest`, in French too. */
export const formOption = (value: string): MailForm =>
  own(mailFormNames, value.trim()) ?? choice('--form', mailForms)(value)
