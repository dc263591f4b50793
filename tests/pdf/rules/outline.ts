import {at, catalog, text, type PdfFile, type Value} from '../pdf-file.js'
import {folded} from '../folded.js'
import type {Rule} from '../rule.js'

interface Entry {
  readonly title: string
  readonly level: number
}

/** The outline names the headings of the text, in their order, each under the one it belongs to (ISO 14289-1, 7.17). */
export const outline: Rule = ({file, elements}) => {
  const entries = entriesIn(file, at(file, catalog(file)['/Outlines'])['/First'], 1)
  const levels = elements.flatMap(({type}) => /^H([1-6])$/.exec(type)?.[1] ?? []).map(Number)
  const jumps = entries.filter(({level}, index) => level > (entries[index - 1]?.level ?? 0) + 1)
  return [
    ...(entries.length ? [] : ['there is no outline']),
    ...(entries.length > levels.length ? ['an outline entry without heading'] : []),
    ...jumps.map(({title}) => `${title} is deeper than its place`),
    ...entries.filter(({title}) => !title.trim()).map(() => 'an outline entry without title'),
  ]
}

/** Each entry says what its heading says, in the order of the headings. */
export const outlineTitles: Rule = ({file, elements, textOf}) => {
  const headings = elements.filter(({type}) => /^H[1-6]$/.test(type)).map(element => folded(textOf(element)))
  let from = 0
  return entriesIn(file, at(file, catalog(file)['/Outlines'])['/First'], 1).flatMap(({title}) => {
    const found = headings.indexOf(folded(title), from)
    if (found < 0) return [`no heading says “${title}” at its place`]
    from = found + 1
    return []
  })
}

function entriesIn(file: PdfFile, first: Value | undefined, level: number): readonly Entry[] {
  const entry = at(file, first)
  if (!('/Title' in entry)) return []
  return [
    {title: text(entry['/Title']), level},
    ...entriesIn(file, entry['/First'], level + 1),
    ...entriesIn(file, entry['/Next'], level),
  ]
}
