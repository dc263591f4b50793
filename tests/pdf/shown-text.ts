import {codesIn, operatorsOf} from './operators.js'
import {at, contentsOf, string, type PdfFile} from './pdf-file.js'

/** A code that is shown, and the reference of the font that it is a glyph of. */
export interface Shown {
  readonly font: string
  readonly code: number
}

/** The codes that a file shows, each once for each font. */
export function shownBy(file: PdfFile): readonly Shown[] {
  const found = new Map<string, Shown>()
  for (const {content, resources} of contentsOf(file)) {
    const fonts = at(file, resources['/Font'])
    let font = ''
    for (const {name, operands} of operatorsOf(content)) {
      if (name === 'Tf') font = string(fonts[operands[0] ?? ''])
      if (name !== 'TJ' && name !== 'Tj') continue
      for (const code of codesIn(operands.join(' '))) found.set(`${font} ${code}`, {font, code})
    }
  }
  return [...found.values()]
}
