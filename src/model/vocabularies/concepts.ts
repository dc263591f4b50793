import {primaryLanguage, type Names} from '../text.js'
import {eurovocTable} from './data/eurovoc.js'

/** French labels as EuroVoc has them, of the concepts that ship and of some more. */
const french: ReadonlyMap<string, string> = new Map([
  ['5448', 'Asie centrale'],
  ['4060', 'Union européenne'],
  ['332', 'Afrique francophone'],
  ['3241', 'relation multilatérale'],
  ['3027', 'criminalité informatique'],
  ['1436', 'ingérence'],
  ['6770', 'désinformation'],
  ['c_4e75f061', "guerre de l'information"],
  ['3030', 'intelligence artificielle'],
  ['6897', 'gouvernance'],
  ['3169', 'trafic illicite'],
  ['5560', 'criminalité organisée'],
  ['4452', 'terrorisme'],
  ['381', 'démocratie'],
  ['3450', 'sécurité internationale'],
  ['2199', 'OTAN'],
  ['3514', 'OSCE'],
  ['5693', 'Kazakhstan'],
  ['111', 'Congo'],
  ['1347', 'indépendance technologique'],
  ['2243', 'Parlement européen'],
  ['4038', 'Commission européenne'],
])

/** EuroVoc's label of a concept in a language or, where that is not known here, in English; never a word of the house. */
export function conceptLabel(id: string, lang: string): {readonly text: string; readonly lang: string} | undefined {
  const own = primaryLanguage(lang) === 'fr' ? french.get(id) : undefined
  if (own !== undefined) return {text: own, lang: 'fr'}
  const text = englishLabel(id)
  return text === undefined ? undefined : {text, lang: 'en'}
}

/** Looked up in the text itself: most runs ask for a few of thousands, or none. */
function englishLabel(id: string): string | undefined {
  const start = eurovocTable.indexOf(`\n${id} `)
  if (start < 0) return undefined
  const from = start + id.length + 2
  return eurovocTable.slice(from, eurovocTable.indexOf('\n', from))
}

/** Whether EuroVoc has a concept. */
export const isConcept = (id: string): boolean => englishLabel(id) !== undefined

/** All concepts, for whoever looks for one that was meant: id and English label. */
export const allConcepts = (): readonly (readonly [id: string, label: string])[] =>
  eurovocTable
    .trim()
    .split('\n')
    .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])

/** The address of a concept, which is its name for programs. */
export const conceptAddress = (id: string): string => `${eurovoc}${id}`

/** The address of the thesaurus. */
export const eurovoc = 'http://eurovoc.europa.eu/'

/** Names of a concept, as a term of the house has them. */
export function conceptNames(id: string): Names {
  const label = englishLabel(id) ?? id
  const own = french.get(id)
  // Without `fr`, the English label stands there and says so.
  return {en: label, ...(own !== undefined && {fr: own})} as Names
}

/** A keyword as it is read: its words, their language and, of a concept, its id. */
export interface Keyword {
  readonly text: string
  readonly lang: string
  readonly concept?: string
}

/** The words of a keyword in a note's language: its own words, or the concept's label. */
export function readKeyword(keyword: string, lang: string): Keyword {
  const concept = conceptOf(keyword)
  const label = concept === undefined ? undefined : conceptLabel(concept, lang)
  return concept === undefined || !label ? {text: keyword, lang} : {...label, concept}
}

/** The id in a keyword that is a concept, as `eurovoc:6770`. */
export const conceptOf = (keyword: string): string | undefined => /^eurovoc:(.*)$/.exec(keyword)?.[1]
