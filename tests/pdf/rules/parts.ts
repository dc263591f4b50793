import {locales} from '../../../src/model/locales/index.js'
import {folded} from '../folded.js'
import {languageOf} from '../language-of.js'
import type {Rule} from '../rule.js'
import type {Element} from '../structure-tree.js'

/** In which languages a fixed word of ours exists: headings, labels, severities, natures of revisions. */
const languagesOf = new Map<string, Set<string>>()
for (const {lang, labels, severity, gauges, facts, natures, colophon, tlp} of Object.values(locales)) {
  const {cite, licence, rights, contact, publisher, authenticity, seal, composition, specimen, madeWith} = colophon
  const meanings = Object.values(tlp).flatMap(({short, full}) => [short, full])
  const words = [labels, severity, gauges, facts, natures].flatMap(table => Object.values(table))
  for (const word of [
    ...words,
    ...meanings,
    cite,
    licence,
    rights,
    contact,
    publisher,
    authenticity,
    seal,
    composition,
    specimen,
    ...Object.values(madeWith),
  ])
    languagesOf.set(folded(word), (languagesOf.get(folded(word)) ?? new Set<string>()).add(lang))
}

/**
 * A fixed word is told in a language that has it (ISO 14289-1, 7.2). In a language that has words of ours, a single word of
 * another may be its author's.
 */
export const partLanguages: Rule = ({file, elements, textOf}) =>
  elements.flatMap(element => {
    const words = textOf(element)
    const known = languagesOf.get(folded(words))
    const lang = languageOf(file, innermost(element))
    const primary = lang.split('-')[0] ?? lang
    const mayBeAuthors = primary in locales && !/\s/.test(words.trim())
    return !known || known.has(primary) || mayBeAuthors ? [] : [`“${words.trim()}” is told as ${lang}`]
  })

/** The element that says the words by itself, where another has nothing but that one. */
const innermost = (element: Element): Element => {
  const [only, ...others] = element.children
  return only && !others.length && !element.content.length ? innermost(only) : element
}
