import {at, catalog, string, text, type PdfFile, type Value} from './pdf-file.js'

interface Entry {
  readonly title: string
  readonly level: number
  /** Reference of the structure element that it is of. */
  readonly element: string
  /** Where it leads. */
  readonly destination: Value
}

/** The entries of the outline, parents before children. */
export const outlineOf = (file: PdfFile): readonly Entry[] =>
  entriesIn(file, at(file, catalog(file)['/Outlines'])['/First'], 1)

function entriesIn(file: PdfFile, first: Value | undefined, level: number): readonly Entry[] {
  const entry = at(file, first)
  if (!('/Title' in entry)) return []
  return [
    {title: text(entry['/Title']), level, element: string(entry['/SE']), destination: entry['/Dest'] ?? null},
    ...entriesIn(file, entry['/First'], level + 1),
    ...entriesIn(file, entry['/Next'], level),
  ]
}
