import type {BuildOptions} from '../engine/context/options.js'
import {editionGroups, type EditionGroup} from '../model/edition.js'
import {mailFormNames, mailForms, type MailForm} from '../model/mailing.js'
import {nearest, orMeant} from '../model/nearest.js'
import {own} from '../model/own.js'
import type {ToolLanguage} from '../model/text.js'
import {UsageError} from '../model/usage-error.js'
import {formats, type Format} from './reporter.js'

/** An option value from a list of words. */
export function choice<T extends string>(option: string, allowed: readonly T[]): (value: string) => T {
  return value => {
    const found = allowed.find(word => word === value.trim())
    if (found !== undefined) return found
    throw unexpected(option, value, allowed)
  }
}

/** `--only web,pdf`; repeatable. */
export function editionsOf(value: string, before: readonly EditionGroup[] = []): readonly EditionGroup[] {
  const one = choice('--only', editionGroups)
  return [...new Set([...before, ...value.split(',').map(one)])]
}

/** `--jobs 4`. */
export function jobsOf(value: string): number {
  if (/^[1-9]\d?$/.test(value.trim())) return Number(value)
  throw new UsageError({
    en: `Unexpected \`--jobs ${value}\`, expected a number from 1 to 99`,
    fr: `\`--jobs ${value}\` ne convient pas ; attendu : un nombre de 1 à 99`,
  })
}

/** `--shard 2/3`. */
export function shardOf(value: string): NonNullable<BuildOptions['shard']> {
  const [number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value.trim())?.slice(1) ?? []).map(Number)
  if (number !== undefined && of !== undefined && number <= of) return {number, of}
  throw new UsageError({
    en: `Unexpected \`--shard ${value}\`, expected one part of several, like \`2/3\``,
    fr: `\`--shard ${value}\` ne convient pas ; attendu : une part parmi plusieurs, comme \`2/3\``,
  })
}

/** `--format`. */
export const formatOf: (value: string) => Format = choice('--format', formats)

/** `cess log --format`. */
export const logFormats = ['table', 'csv', 'json'] as const
export type LogFormat = (typeof logFormats)[number]

const toolLanguages = ['fr', 'en'] as const

/** `--lang`, matched by prefix (RFC 4647, 3.4): `fr-BE` is French. */
export const languageOption = (value: string): ToolLanguage =>
  toolLanguages.find(one => new RegExp(`^\\s*${one}(?:[-_.]|\\s*$)`, 'i').test(value)) ??
  choice('--lang', toolLanguages)(value)

function unexpected(option: string, value: string, allowed: readonly string[]): UsageError {
  const meant = orMeant(nearest(value, allowed))
  const list = allowed.map(word => `\`${word}\``)
  const [en, fr] = [list.join(', ').replace(/, ([^,]*)$/, ' or $1'), list.join(', ').replace(/, ([^,]*)$/, ' ou $1')]
  return new UsageError({
    en: `Unexpected \`${option} ${value}\`, expected ${en}${meant.en}`,
    fr: `\`${option} ${value}\` ne convient pas ; attendu : ${fr}${meant.fr}`,
  })
}

/** An option value that is a whole number in a range. */
export function wholeNumber(option: string, {least, most}: {readonly least: number; readonly most: number}) {
  return (value: string): number => {
    const number = Number(value.trim())
    if (/^\d+$/.test(value.trim()) && number >= least && number <= most) return number
    throw new UsageError({
      en: `Unexpected \`${option} ${value}\`, expected a whole number from ${least} to ${most}`,
      fr: `\`${option} ${value}\` ne convient pas ; attendu : un nombre entier de ${least} à ${most}`,
    })
  }
}

/** `--only-group otan,osce`; repeatable. */
export const listOption = (value: string, before: readonly string[] = []): readonly string[] => [
  ...new Set([...before, ...value.split(',').map(word => word.trim())]),
]

/** `--form digest`, in French too. */
export const formOption = (value: string): MailForm =>
  own(mailFormNames, value.trim()) ?? choice('--form', mailForms)(value)
