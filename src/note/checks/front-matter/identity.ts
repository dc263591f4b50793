import {quoted} from '../../../model/quoted.js'
import {partsOfShared, sharedReference} from '../../../model/translation-references.js'
import {findTerm} from '../../../model/vocabularies/term.js'
import {reportAt} from '../../fields/report-at.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

/** Check the reference against date and kind, and against the note's original. */
export const checkIdentity: FrontMatterCheck = input => {
  checkYear(input)
  checkPrefix(input)
  checkShared(input)
  const {id, translation_of: original} = input.fields
  if (id === undefined || original !== id) return
  reportAt(input, 'translation-of-itself', {
    path: 'translation_of',
    actual: {en: `${quoted(id)}, the note's own reference`, fr: `${quoted(id)}, la référence de la note elle-même`},
    expected: {en: 'the reference of another note', fr: "la référence d'une autre note"},
  })
}

/** Check the reference of a translation by the publication's numbering. */
function checkShared(input: CheckInput): void {
  const {id, translation_of: original, lang = input.publication.defaultLang} = input.fields
  if (id === undefined) return
  const isShared = partsOfShared(id) !== undefined
  const wanted =
    input.publication.translationReferences === 'shared' && original !== undefined
      ? sharedReference(original, lang)
      : undefined
  if (wanted === undefined ? !isShared : id === wanted) return
  reportAt(input, 'translation-reference', {
    path: 'id',
    actual: quoted(id),
    expected:
      wanted === undefined
        ? {en: 'a reference with a number of its own', fr: 'une référence au numéro propre'}
        : {
            en: `${quoted(wanted)}, the reference of the original with the language`,
            fr: `${quoted(wanted)}, la référence de l'original suivie de la langue`,
          },
    instead: wanted === undefined ? undefined : [id, wanted],
  })
}

function checkYear(input: CheckInput): void {
  const {id, date} = input.fields
  // The year of a shared reference is that of the original.
  if (id === undefined || date === undefined || partsOfShared(id)) return
  const [, year] = id.split('-')
  if (year === date.slice(0, 4)) return
  reportAt(input, 'id-year', {
    path: 'id',
    actual: {en: `year ${year ?? ''} in ${quoted(id)}`, fr: `l'année ${year ?? ''} dans ${quoted(id)}`},
    expected: {en: `${date.slice(0, 4)}, the year of \`date\``, fr: `${date.slice(0, 4)}, l'année de \`date\``},
  })
}

function checkPrefix(input: CheckInput): void {
  const {id, type} = input.fields
  const kind = type === undefined ? undefined : findTerm(input.publication.vocabularies.types, type)
  if (id === undefined || !kind) return
  const [, , letters = ''] = id.split('-')
  if (letters === kind.prefix) return
  reportAt(input, 'id-prefix', {
    path: 'id',
    actual: {en: `${quoted(letters)} in ${quoted(id)}`, fr: `${quoted(letters)} dans ${quoted(id)}`},
    expected: {
      en: `${quoted(kind.prefix)}, the letters of ${quoted(kind.id)}`,
      fr: `${quoted(kind.prefix)}, les lettres de ${quoted(kind.id)}`,
    },
  })
}
