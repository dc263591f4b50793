import {at, catalog, text, type Dictionary, type PdfFile, type Value} from '../pdf-file.js'
import {folded} from '../folded.js'
import {outlineOf} from '../outline-of.js'
import type {Rule} from '../rule.js'
import type {Element} from '../structure-tree.js'

/** The outline names the headings of the text, in their order, each under the one it belongs to (ISO 14289-1, 7.17). */
export const outline: Rule = ({file, elements}) => {
  const entries = outlineOf(file)
  const headings = elements.filter(isHeading)
  const jumps = entries.filter(({level}, index) => level > (entries[index - 1]?.level ?? 0) + 1)
  return [
    ...(entries.length ? [] : ['there is no outline']),
    ...(entries.length > headings.length ? ['an outline entry without heading'] : []),
    ...jumps.map(({title}) => `${title} is deeper than its place`),
    ...entries.filter(({title}) => !title.trim()).map(() => 'an outline entry without title'),
  ]
}

/** The outline and its entries say how many they show, or would show if they were opened (ISO 32000-1, tables 152 and 153). */
export const outlineCounts: Rule = ({file}) => {
  const wrong: string[] = []
  const shownBelow = (entry: Dictionary): number => {
    const children = siblings(file, entry['/First'])
    const below = children.reduce((sum, child) => sum + 1 + shownBelow(child), 0)
    const said = Number(entry['/Count'] ?? 0)
    if (Math.abs(said) !== below) wrong.push(`${text(entry['/Title'])} counts ${said} entries, not ${below}`)
    return said > 0 ? below : 0
  }
  shownBelow(at(file, catalog(file)['/Outlines']))
  return wrong
}

const siblings = (file: PdfFile, first: Value | undefined): readonly Dictionary[] => {
  const entry = at(file, first)
  return '/Title' in entry ? [entry, ...siblings(file, entry['/Next'])] : []
}

/** Each entry says what its heading says, in the order of the headings. */
export const outlineTitles: Rule = ({file, elements, textOf}) => {
  const headings = elements.filter(isHeading).map(element => folded(textOf(element)))
  let from = 0
  return outlineOf(file).flatMap(({title}) => {
    const found = headings.indexOf(folded(title), from)
    if (found < 0) return [`no heading says “${title}” at its place`]
    from = found + 1
    return []
  })
}

/** Each entry names its heading: the language of the one is that of the other (ISO 14289-1, 7.2). */
export const outlineElements: Rule = ({file, elements, textOf}) => {
  const headings = new Map(elements.filter(isHeading).map(element => [element.reference, folded(textOf(element))]))
  return outlineOf(file)
    .filter(({title, element}) => headings.get(element) !== folded(title))
    .map(({title}) => `“${title}” does not name its heading`)
}

/** The title counts as one in PDF 2.0, too: the outline begins with it. */
const isHeading = ({type}: Element): boolean => /^(H[1-6]|Title)$/.test(type)
