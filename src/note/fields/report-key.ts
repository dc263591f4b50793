import {didYouMean, nearest, plain} from '../../model/nearest.js'
import {isFrench} from '../../model/french-spelling.js'
import {choice, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import type {FieldSource, Key, Reading} from './reading.js'

/** A key that is none, and what could have stood there. */
interface UnknownKey {
  readonly key: Key
  /** Canonical names by every spelling of them. */
  readonly names: ReadonlyMap<string, string>
  /** How French notes write a canonical name. */
  readonly inFrench: (name: string) => string
  /** Names that other words may mean, by these words in small letters without accents. */
  readonly akin?: ReadonlyMap<string, readonly string[]> | undefined
  /** Keys that are there, by the names that they mean. */
  readonly others: ReadonlyMap<string, Key>
  /** Remedies for keys that are known from elsewhere, in small letters. */
  readonly hints?: ReadonlyMap<string, Text> | undefined
}

/** So many keys can be listed in a message. */
const fewKeys = 8

/**
 * Report a key that is none, and return the canonical name that was most likely meant, which is suggested in the language of the file's
 * other keys.
 */
export function reportUnknownKey(
  {file, tree, fields, keyRemedy, keyLanguage}: Pick<Reading, 'file' | 'tree' | 'fields' | 'keyRemedy' | 'keyLanguage'>,
  unknown: UnknownKey,
): string | undefined {
  const {key, names, inFrench, hints} = unknown
  const akin = akinNames(unknown)
  const hint = hints?.get(key.text.toLowerCase())
  const spelled =
    hint || akin.length > 1 ? undefined : (akin[0] ?? titled(key.text, fields) ?? nearest(key.text, [...names.keys()]))
  const meant = spelled === undefined ? undefined : names.get(spelled)
  const first = meant === undefined ? undefined : unknown.others.get(meant)
  const inLanguage = (lang: ToolLanguage) => (name: string) => (lang === 'fr' ? inFrench(name) : name)
  const suggested =
    spelled !== undefined && meant !== undefined && !first
      ? suggestion({spelled, meant}, keyLanguage, inFrench)
      : undefined
  const isShort = new Set(names.values()).size <= fewKeys
  const expected = isShort ? choiceOf(names, lang => inLanguage(keyLanguage ?? lang)) : undefined
  report(file, 'unknown-key', {
    place: tree.place(key.node.range),
    fact: unknownKey(key.text, expected),
    actual: {en: `key ${quoted(key.text)}`, fr: `la clé ${quoted(key.text)}`},
    expected,
    remedy:
      didYouMean(suggested) ??
      (first && givenAlready(first, tree)) ??
      (akin.length > 1 ? perhaps(akin, lang => inLanguage(keyLanguage ?? lang)) : (hint ?? keyRemedy)),
    instead: suggested === undefined ? undefined : [key.text, suggested],
  })
  return meant
}

/** The names that a word may mean: those of keys that are not there yet, if there is one. */
function akinNames({key, akin, others}: UnknownKey): readonly string[] {
  const all = akin?.get(plain(key.text)) ?? []
  const free = all.filter(name => !others.has(name))
  return free.length > 0 ? free : all.slice(0, 1)
}

const perhaps = (names: readonly string[], inLanguage: (lang: ToolLanguage) => (name: string) => string): Text => ({
  en: `Perhaps ${choice(names.map(inLanguage('en'))).en}; otherwise, remove it.`,
  fr: `Peut-être ${choice(names.map(inLanguage('fr'))).fr} ; sinon, supprimez-la.`,
})

/** A key whose work another does on a line above or below. */
function givenAlready(first: Key, tree: Reading['tree']): Text {
  const {line} = tree.place(first.node.range).start
  return {
    en: `${quoted(first.text)} says this on line ${line}: keep one.`,
    fr: `${quoted(first.text)} le dit déjà à la ligne ${line} : gardez-en un.`,
  }
}

/** The field whose title begins with the words of a key: `gravité`, as messages and editions name `severite`. */
const titled = (text: string, fields: Reading['fields']): string | undefined =>
  Object.entries(fields).find(([, {title}]) =>
    [title.en, title.fr].some(words => plain(words.split(/[,;:(]/)[0] ?? '') === plain(text)),
  )?.[0]

const unknownKey = (key: string, expected: Text | undefined): Text => ({
  en: `Unknown key ${quoted(key)}${expected ? `, expected ${expected.en}` : ''}`,
  fr: `Clé inconnue : ${quoted(key)}${expected ? ` ; attendu : ${expected.fr}` : ''}`,
})

/** The nearest spelling, or, where that is of the other language than the file's other keys, the same key in theirs. */
function suggestion(
  {spelled, meant}: {readonly spelled: string; readonly meant: string},
  keyLanguage: Reading['keyLanguage'],
  inFrench: UnknownKey['inFrench'],
): string {
  if (keyLanguage === 'fr' && (spelled === meant || !isFrench(spelled))) return inFrench(meant)
  return keyLanguage === 'en' ? meant : spelled
}

/** Keys that could have stood there. */
function choiceOf(
  names: ReadonlyMap<string, string>,
  inLanguage: (lang: ToolLanguage) => (name: string) => string,
): Text {
  const canonical = [...new Set(names.values())]
  return {en: choice(canonical.map(inLanguage('en'))).en, fr: choice(canonical.map(inLanguage('fr'))).fr}
}

/** Report a field given twice, under one name or two. */
export function reportRepeatedKey(
  {file, tree}: FieldSource,
  {key, first}: {readonly key: Key; readonly first: Key},
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
      ? {en: `It is already given on line ${line}: keep one.`, fr: `Il est déjà à la ligne ${line} : gardez-en un.`}
      : {
          en: `Both mean the same, and ${quoted(first.text)} is on line ${line}: keep one.`,
          fr: `Les deux disent la même chose, et ${quoted(first.text)} est à la ligne ${line} : gardez-en un.`,
        },
  })
}
