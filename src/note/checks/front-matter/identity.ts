import {quoted} from '../../../model/quoted.js'
import {findTerm} from '../../../model/vocabularies/term.js'
import {reportAt} from '../../fields/report-at.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

/** The reference agrees with the date, with the kind of note, and is not that of the note's own original. */
export const checkIdentity: FrontMatterCheck = input => {
  checkYear(input)
  checkPrefix(input)
  const {id, translation_of: original} = input.fields
  if (id === undefined || original !== id) return
  reportAt(input, 'translation-of-itself', {
    path: 'translation_of',
    actual: {en: `${quoted(id)}, the note's own reference`, fr: `${quoted(id)}, la référence de la note elle-même`},
    expected: {en: 'the reference of another note', fr: "la référence d'une autre note"},
  })
}

function checkYear(input: CheckInput): void {
  const {id, date} = input.fields
  if (id === undefined || date === undefined) return
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
