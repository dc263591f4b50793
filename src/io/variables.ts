import {own} from '../model/own.js'
import type {Text} from '../model/text.js'
import {UsageError} from '../model/usage-error.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Refuse variables that are ignored because another one is set.
 *
 * @throws {UsageError} If one of them is set, or names a file of a secret (`_FILE`).
 */
export function refuseBeside(environment: Environment, used: string, names: readonly string[]): void {
  const idle = firstSet(environment, names)
  if (idle !== undefined) throw new UsageError(beside(idle, used))
}

/**
 * Refuse variables that have no effect without another one, which is not set.
 *
 * @throws {UsageError} If one of them is set, or names a file of a secret (`_FILE`).
 */
export function refuseWithout(environment: Environment, needed: string, names: readonly string[]): void {
  const idle = firstSet(environment, names)
  if (idle !== undefined) throw new UsageError(without(idle, needed))
}

const firstSet = (environment: Environment, names: readonly string[]): string | undefined =>
  names.flatMap(name => [name, `${name}_FILE`]).find(name => (own(environment, name) ?? '') !== '')

const beside = (idle: string, used: string): Text => ({
  en: `\`${idle}\` would be passed over beside \`${used}\`: unset one of them`,
  fr: `\`${idle}\` resterait sans effet à côté de \`${used}\` : supprimez l'une des deux variables`,
})

const without = (idle: string, needed: string): Text => ({
  en: `\`${idle}\` does nothing without \`${needed}\`: set that one, or unset this one`,
  fr: `\`${idle}\` reste sans effet sans \`${needed}\` : définissez celle-ci, ou supprimez la première`,
})

/** The error of a variable of the environment for mail that has not the form that it must have; its value may be a secret, and is not told. */
export const wrongVariable = (name: string): UsageError =>
  new UsageError({
    en: `\`${name}\` is not valid; \`cess explain mailing\` shows its form`,
    fr: `\`${name}\` est incorrect ; \`cess explain mailing\` en montre la forme`,
  })
