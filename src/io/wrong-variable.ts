import {UsageError} from '../model/usage-error.js'

/** The error of a variable of the environment for mail that has not the form that it must have; its value may be a secret, and is not told. */
export const wrongVariable = (name: string): UsageError =>
  new UsageError({
    en: `\`${name}\` is not valid; \`docs/en/mailing.md\` shows its form`,
    fr: `\`${name}\` est incorrect ; \`docs/fr/mailing.md\` en montre la forme`,
  })
