import {didYouMean} from '../../model/did-you-mean.js'
import {choice, quoted} from '../../model/quoted.js'
import {nearest} from '../../model/nearest.js'
import {report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import type {FieldSource, Key} from './reading.js'

/** A key that is none, and what could have stood there. */
interface UnknownKey {
  readonly key: Key
  /** Canonical names by every spelling of them. */
  readonly names: ReadonlyMap<string, string>
  /** What to do about keys that are known from elsewhere, in small letters. */
  readonly hints?: ReadonlyMap<string, Text> | undefined
}

/** So many keys can be listed in a message. */
const fewKeys = 8

/**
 * Report a key that is none.
 *
 * @returns The canonical name that was most likely meant.
 */
export function reportUnknownKey(
  {file, tree, keyRemedy}: Pick<FieldSource, 'file' | 'tree' | 'keyRemedy'>,
  {key, names, hints}: UnknownKey,
): string | undefined {
  const hint = hints?.get(key.text.toLowerCase())
  const meant = hint ? undefined : nearest(key.text, [...names.keys()])
  const remedy = meant === undefined ? (hint ?? keyRemedy) : didYouMean(meant)
  report(file, 'unknown-key', {
    place: tree.place(key.node.range),
    actual: {en: `key ${quoted(key.text)}`, fr: `la clé ${quoted(key.text)}`},
    ...(new Set(names.values()).size <= fewKeys && {expected: choiceOf(names)}),
    ...(remedy && {remedy}),
  })
  return meant === undefined ? undefined : names.get(meant)
}

/** What could have stood there, in French under its first alias. */
function choiceOf(names: ReadonlyMap<string, string>): Text {
  const canonical = [...new Set(names.values())]
  const spellings = [...names.keys()]
  const inFrench = (name: string) => spellings.find(text => text !== name && names.get(text) === name) ?? name
  return {en: choice(canonical).en, fr: choice(canonical.map(inFrench)).fr}
}

/** Report a field given twice, under one name or two. */
export function reportRepeatedKey(
  {file, tree}: Pick<FieldSource, 'file' | 'tree'>,
  {key, first, name}: {readonly key: Key; readonly first: Key; readonly name: string},
): void {
  const {line} = tree.place(first.node.range).start
  const same = key.text === first.text
  report(file, 'duplicate-key', {
    place: tree.place(key.node.range),
    actual: same
      ? {en: `second ${quoted(key.text)}`, fr: `un second ${quoted(key.text)}`}
      : {
          en: `${quoted(key.text)} beside ${quoted(first.text)}`,
          fr: `${quoted(key.text)} à côté de ${quoted(first.text)}`,
        },
    remedy: same
      ? {en: `It stands on line ${line} already: keep one.`, fr: `Il est déjà à la ligne ${line} : gardez-en un.`}
      : {
          en: `Both mean \`${name}\`, which stands on line ${line} already: keep one.`,
          fr: `Les deux désignent \`${name}\`, déjà donné à la ligne ${line} : gardez-en un.`,
        },
  })
}
