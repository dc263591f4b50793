import {defaultStrings} from '#vendor/@citation-js/plugin-bibtex/lib/input/constants.js'
import type {Text} from '../../../model/text.js'
import type {BibliographyMistake, BibliographyReading, Work} from '../citations.js'
import {soundWork} from '../sound-work.js'
import {workOf} from './bibtex-work.js'
import {entryReader} from './read-entry.js'
import {readFields, type ReadEntry} from './read-fields.js'
import {splitEntries} from './split-entries.js'
import {mistakeAt, Unreadable} from './unreadable.js'

/** Mistakes after which a file is read no further: each may look for its end through all that is left. */
const mostMistakes = 50

const expectations = {
  once: {en: 'a key that no other entry has', fr: "une clé qu'aucune autre entrée ne porte"},
  whole: {
    en: 'a whole entry: data shared by entries, and sets of them, are not read',
    fr: 'une entrée complète : les données communes et les ensembles ne sont pas lus',
  },
} satisfies Readonly<Record<string, Text>>

/** Types of biblatex whose entries are no works. */
const partial: ReadonlySet<string> = new Set(['set', 'xdata'])

/**
 * Read BibTeX and biblatex: entries in braces or parentheses, `@string` and the names of months, `#`, TeX's accents, `crossref`.
 * Text between entries, `@comment` and `@preamble` are no works. Every other thing is read, or a mistake at its place.
 *
 * @see Patashnik, BibTeXing (1988), §2: http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 * @see Lehman and others, The biblatex Package, §2: http://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf
 */
export function parseBibtex(file: string): BibliographyReading {
  const text = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const mistakes: BibliographyMistake[] = []
  const refuse = (mistake: Unreadable): boolean => mistakes.push(mistakeAt(text, mistake)) < mostMistakes
  const entries = readEntries(text, refuse)
  const works = new Map<string, Work>()
  for (const entry of entries.values()) {
    if (mistakes.length >= mostMistakes) break
    const work = attempt(() => workOf(entry, entries), refuse)
    const sound = work && soundWork(work)
    if (sound && 'id' in sound) works.set(entry.key, sound)
    else if (sound) refuse(new Unreadable(entry.at, sound.expected, {actual: sound.actual}))
  }
  return mistakes.length ? {status: 'wrong', mistakes} : {status: 'read', works}
}

type Refuse = (mistake: Unreadable) => boolean

function readEntries(text: string, refuse: Refuse): ReadonlyMap<string, ReadEntry> {
  const reader = entryReader(new Map(Object.entries(defaultStrings)))
  const entries = new Map<string, ReadEntry>()
  let goesOn = true
  for (const piece of splitEntries(text, mistake => (goesOn = refuse(mistake)))) {
    const told: Refuse = mistake => (goesOn = refuse(mistake))
    const entry = attempt(() => {
      const found = reader.read(piece)
      if (found.type === 'string' || found.type === 'preamble') return undefined
      if (partial.has(found.type)) throw new Unreadable(found.at, expectations.whole)
      if (entries.has(found.key)) throw new Unreadable(found.at, expectations.once)
      return readFields(found)
    }, told)
    if (entry) entries.set(entry.key, entry)
    if (!goesOn) break
  }
  return entries
}

/** The value that is read, or nothing where the mistake was told. */
function attempt<T>(read: () => T, refuse: Refuse): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    refuse(error)
    return undefined
  }
}
