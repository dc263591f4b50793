import type {BibliographyMistake, BibliographyReading, Work} from './citations.js'
import {parseBibtex} from './bibtex/parse-bibtex.js'
import {soundWork} from './sound-work.js'
import {excessSize} from '../../model/excess-size.js'
import {parseJson} from '../../model/parse-json.js'

/** Of a file, in bytes: 10,000 works with their abstracts. */
const mostBytes = 10_000_000
/** Mistakes reported of one file; further ones are mostly repetitions. */
const mostMistakes = 50

/** Read a bibliography: CSL-JSON for `.json`, BibTeX for `.bib`. Of each work there is what is printed. */
export function readBibliography(path: string, bytes: Uint8Array): BibliographyReading {
  if (bytes.length > mostBytes) return wrong(tooLarge(bytes.length))
  const text = new TextDecoder().decode(bytes)
  if (/\.json$/i.test(path)) return readCslJson(text)
  if (/\.bib(?:tex)?$/i.test(path)) return parseBibtex(text)
  return wrong({
    actual: {en: `\`${path}\``, fr: `\`${path}\``},
    expected: {en: 'a `.json` or `.bib` file', fr: 'un fichier `.json` ou `.bib`'},
  })
}

const tooLarge = (bytes: number): BibliographyMistake => ({
  actual: excessSize(bytes),
  expected: {en: `at most ${mostBytes / 1e6} MB`, fr: `${mostBytes / 1e6} Mo au plus`},
})

const wrong = (mistake: BibliographyMistake): BibliographyReading => ({status: 'wrong', mistakes: [mistake]})

function readCslJson(text: string): BibliographyReading {
  const list = parseJson(text.replace(/^\uFEFF/, ''))
  if (!Array.isArray(list)) {
    return wrong({
      actual: {en: 'file that is no JSON list', fr: "un fichier qui n'est pas une liste JSON"},
      expected: {en: 'CSL-JSON: a list of works in brackets', fr: "du CSL-JSON : une liste d'ouvrages entre crochets"},
    })
  }
  const works = new Map<string, Work>()
  const mistakes = list.flatMap((entry: unknown, index): readonly BibliographyMistake[] => {
    if (isWork(entry)) {
      const sound = soundWork(entry)
      if (!('id' in sound)) return [sound]
      works.set(entry.id, sound)
      return []
    }
    return [
      {
        actual: {
          en: `entry ${index + 1} without \`id\` or \`type\``,
          fr: `entrée ${index + 1} sans \`id\` ou \`type\``,
        },
        expected: {en: 'an `id` and a `type`, both texts', fr: 'un `id` et un `type`, deux textes'},
      },
    ]
  })
  return mistakes.length ? {status: 'wrong', mistakes: mistakes.slice(0, mostMistakes)} : {status: 'read', works}
}

const isWork = (entry: unknown): entry is Work =>
  typeof entry === 'object' &&
  entry !== null &&
  'id' in entry &&
  typeof entry.id === 'string' &&
  'type' in entry &&
  typeof entry.type === 'string'
