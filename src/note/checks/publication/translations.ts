import {stemOf} from '../../../model/site-address.js'
import type {NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {compareVersions} from '../../../model/values.js'
import type {PublicationFinding} from './finding.js'

/**
 * A translation keeps to its original: the note that it names, or the first among those whose file names differ from its
 * own in nothing but the language.
 */
export function checkTranslations(
  headers: readonly NoteHeader[],
  faulty: ReadonlySet<string>,
): readonly PublicationFinding[] {
  const byId = new Map(headers.toReversed().map(header => [header.id, header]))
  const firsts = firstByStem(headers)
  return headers.flatMap(header => {
    const {translationOf} = header
    if (translationOf === undefined) return compared(header, firsts.get(stemOf(header)))
    // A note that claims to translate itself was told so already.
    if (translationOf === header.id) return []
    const original = byId.get(translationOf)
    if (original) return compared(header, original)
    return faulty.has(translationOf) ? [] : [missing(header)]
  })
}

/** The oldest note of each stem, which the others translate; of the same day the first reference. */
function firstByStem(headers: readonly NoteHeader[]): ReadonlyMap<string, NoteHeader> {
  const originals = headers.filter(({translationOf}) => translationOf === undefined)
  const newestFirst = originals.toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1,
  )
  return new Map(newestFirst.map(header => [stemOf(header), header]))
}

const compared = (header: NoteHeader, original: NoteHeader | undefined): readonly PublicationFinding[] =>
  original && original !== header ? comparisons.flatMap(compare => compare(header, original) ?? []) : []

function missing({path, translationOf = ''}: NoteHeader): PublicationFinding {
  return {
    path,
    field: 'translation_of',
    rule: 'translation-original',
    actual: quoted(translationOf),
    expected: {en: 'the reference of a note of the publication', fr: "la référence d'une note de la publication"},
  }
}

type Comparison = (translation: NoteHeader, original: NoteHeader) => PublicationFinding | undefined

const comparisons: readonly Comparison[] = [
  ({path, lang}, original) =>
    lang.split('-')[0] === original.lang.split('-')[0]
      ? {
          path,
          field: 'lang',
          rule: 'translation-language',
          actual: {
            en: `${quoted(lang)}, the language of ${quoted(original.path)}`,
            fr: `${quoted(lang)}, la langue de ${quoted(original.path)}`,
          },
          expected: {en: 'another language', fr: 'une autre langue'},
        }
      : undefined,
  ({path, tlp}, original) =>
    tlp === original.tlp
      ? undefined
      : {path, field: 'tlp', rule: 'translation-tlp', actual: quoted(tlp), expected: asIn(original.tlp, original)},
  ({path, version}, original) =>
    compareVersions(version, original.version) >= 0
      ? undefined
      : {
          path,
          field: 'version',
          rule: 'translation-version',
          actual: {en: `version ${version}`, fr: `la version ${version}`},
          expected: asIn(original.version, original),
        },
  ({path, recommendations}, original) =>
    recommendations >= original.recommendations
      ? undefined
      : {
          path,
          field: 'recommendations',
          rule: 'translation-recommendations',
          actual: {
            en: `${recommendations} recommendation${recommendations === 1 ? '' : 's'}`,
            fr: `${recommendations} recommandation${recommendations > 1 ? 's' : ''}`,
          },
          expected: asIn(String(original.recommendations), original),
        },
  exhibits('tables', {en: ['table', 'tables'], fr: ['tableau', 'tableaux']}),
  exhibits('figures', {en: ['figure', 'figures'], fr: ['figure', 'figures']}),
]

type Forms = readonly [one: string, more: string]

/** A table or figure of the original is in the translation too. */
function exhibits(kind: 'tables' | 'figures', {en, fr}: {readonly en: Forms; readonly fr: Forms}): Comparison {
  return (translation, original) => {
    const count = translation[kind]
    if (count >= original[kind]) return undefined
    return {
      path: translation.path,
      field: 'translation_of',
      rule: 'translation-exhibits',
      actual: {en: `${count} ${en[count === 1 ? 0 : 1]}`, fr: `${count} ${fr[count > 1 ? 1 : 0]}`},
      expected: asIn(String(original[kind]), original),
    }
  }
}

const asIn = (value: string, {path}: NoteHeader) => ({
  en: `${quoted(value)} as in ${quoted(path)}`,
  fr: `${quoted(value)} comme dans ${quoted(path)}`,
})
