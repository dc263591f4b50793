import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {statusValues} from '../../../model/status-names.js'
import {exceeds} from '../../../model/tlp.js'
import {compareVersions} from '../../../model/compare-versions.js'
import {stemOfNote, worksOf} from '../../../model/works.js'
import type {PublicationFinding} from './finding.js'

/** The other note of a comparison, as far as it is readable. */
type Original = BrokenNote

/**
 * Compare translations with their originals: the note that is named, or notes whose file names differ only in language. A missing original
 * is not reported while the reference of a broken note is unreadable.
 */
export function checkTranslations(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
): readonly PublicationFinding[] {
  const originals: readonly Original[] = [...headers, ...broken]
  const byId = new Map(originals.toReversed().map(note => [note.id, note]))
  const works = new Map(worksOf(originals).flatMap(work => work.map(note => [note, work] as const)))
  return headers.flatMap(header => {
    const {translationOf} = header
    if (translationOf === undefined) return besideNamesakes(header, namesakesIn(works.get(header) ?? [], header))
    // A note that claims to translate itself was told so already.
    if (translationOf === header.id) return []
    const original = byId.get(translationOf)
    if (original) return compared(header, original)
    return byId.has(undefined) ? [] : [missing(header)]
  })
}

/** Notes of a work that name no original and share a note's name; notes with a duplicate reference may have other names. */
const namesakesIn = (work: readonly Original[], header: NoteHeader): readonly Original[] =>
  work.filter(note => note.translationOf === undefined && stemOfNote(note) === stemOfNote(header))

/** Compare a note with the original among its namesakes. If a date is unreadable, the original is unknown; then only the labels are compared. */
function besideNamesakes(header: NoteHeader, namesakes: readonly Original[]): readonly PublicationFinding[] {
  if (namesakes.every(({date}) => date !== undefined)) return compared(header, namesakes[0])
  const stricter = namesakes.filter(({tlp}) => tlp !== undefined && exceeds(tlp, header.tlp))
  return stricter.slice(0, 1).flatMap(other => compareLabels(header, other) ?? [])
}

/** Compare, unless both have the same name, which is reported elsewhere. */
const compared = (header: NoteHeader, original: Original | undefined): readonly PublicationFinding[] =>
  original && original !== header && original.slug !== header.slug
    ? comparisons.flatMap(compare => compare(header, original) ?? [])
    : []

const missing = ({path, translationOf = ''}: NoteHeader): PublicationFinding => ({
  path,
  field: 'translation_of',
  rule: 'translation-original',
  actual: quoted(translationOf),
  expected: {en: 'the reference of a note of the publication', fr: "la référence d'une note de la publication"},
})

/** Compares one aspect; skipped if the original's is unreadable. */
type Comparison = (translation: NoteHeader, original: Original) => PublicationFinding | undefined

const compareLabels: Comparison = ({path, tlp}, original) =>
  original.tlp === undefined || tlp === original.tlp
    ? undefined
    : {path, field: 'tlp', rule: 'translation-tlp', actual: quoted(tlp), expected: asIn(original.tlp, original)}

/** Public statuses. */
const stands: ReadonlySet<NoteHeader['status']> = new Set(['published', 'closed'])

const comparisons: readonly Comparison[] = [
  ({path, lang}, original) =>
    lang.split('-')[0] === original.lang?.split('-')[0]
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
  compareLabels,
  // Of what is withdrawn nothing is translated.
  ({path, version, status}, original) =>
    [status, original.status].includes('withdrawn') ||
    original.version === undefined ||
    compareVersions(version, original.version) >= 0
      ? undefined
      : {
          path,
          field: 'version',
          rule: 'translation-version',
          actual: {en: `version ${version}`, fr: `la version ${version}`},
          expected: asIn(original.version, original),
        },
  ({path, status}, original) =>
    original.status !== 'withdrawn' || !stands.has(status)
      ? undefined
      : {
          path,
          field: 'status',
          rule: 'translation-withdrawn',
          actual: statusValues[status],
          expected: {
            en: `${statusValues.withdrawn.en} as in ${quoted(original.path)}`,
            fr: `${statusValues.withdrawn.fr} comme dans ${quoted(original.path)}`,
          },
        },
  ({path, status, recommendations}, original) =>
    status === 'withdrawn' || original.recommendations === undefined || recommendations >= original.recommendations
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

/** Check that tables or figures of the original are in the translation. */
function exhibits(kind: 'tables' | 'figures', {en, fr}: {readonly en: Forms; readonly fr: Forms}): Comparison {
  return (translation, original) => {
    const [count, wanted] = [translation[kind], original[kind]]
    if (translation.status === 'withdrawn' || wanted === undefined || count >= wanted) return undefined
    return {
      path: translation.path,
      field: 'translation_of',
      rule: 'translation-exhibits',
      actual: {en: `${count} ${en[count === 1 ? 0 : 1]}`, fr: `${count} ${fr[count > 1 ? 1 : 0]}`},
      expected: asIn(String(wanted), original),
    }
  }
}

const asIn = (value: string, {path}: Original) => ({
  en: `${quoted(value)} as in ${quoted(path)}`,
  fr: `${quoted(value)} comme dans ${quoted(path)}`,
})
