import {charactersIn} from './characters.js'
import {codesIn, operatorsOf} from './operators.js'
import {at, catalog, contentOf, list, pagesOf, string, text, type PdfFile, type Value} from './pdf-file.js'

/** Characters of marked content, by page and number. */
type Contents = ReadonlyMap<string, string>

/**
 * The text of a tagged PDF in the order of its structure, which is that of reading: on the pages, a figure may wait for the
 * next one. Pieces stand in their own lines; what stands for other text says that text (ISO 32000-1, 14.9.4), so that a word
 * divided at the end of a line has a soft hyphen in it, and a compound U+2010.
 */
export function textInStructure(file: PdfFile): string {
  const contents = new Map(pagesOf(file).flatMap(page => contentsOn(file, page)))
  const root = at(file, catalog(file)['/StructTreeRoot'])
  const pieces = list(file, root['/K']).flatMap(kid => piecesOf(file, {kid, page: '', contents}))
  return pieces.join('\n').replaceAll(/\n?([\u00AD\u2010])\n?/g, '$1')
}

interface Place {
  readonly kid: Value
  readonly page: string
  readonly contents: Contents
}

/** The words of an element, or of the marked content that it owns. */
function piecesOf(file: PdfFile, {kid, page, contents}: Place): readonly string[] {
  if (typeof kid === 'number') return [contents.get(`${page} ${kid}`) ?? '']
  const body = at(file, kid)
  const own = string(body['/Pg'] ?? page)
  if (body['/Type'] === '/MCR') return [contents.get(`${own} ${Number(body['/MCID'])}`) ?? '']
  if (body['/ActualText'] !== undefined) return [text(body['/ActualText'])]
  return list(file, body['/K']).flatMap(one => piecesOf(file, {kid: one, page: own, contents}))
}

/** The marked content of a page, each with the characters that it shows. */
export function contentsOn(file: PdfFile, page: string): readonly (readonly [string, string])[] {
  const fonts = at(file, at(file, at(file, page)['/Resources'])['/Font'])
  const maps = new Map(Object.entries(fonts).map(([name, font]) => [name, charactersIn(file, at(file, font))]))
  const shown = new Map<string, string>()
  const open: string[] = []
  const told = new Set<string>()
  let font: ReadonlyMap<number, readonly number[]> = new Map()
  for (const {name, operands} of operatorsOf(contentOf(file, page))) {
    if (name === 'BDC' || name === 'BMC') open.push(/\/MCID (\d+)/.exec(operands[1] ?? '')?.[1] ?? open.at(-1) ?? '')
    if (operands[1]?.includes('/ActualText')) told.add(`${page} ${open.at(-1)}`)
    if (name === 'EMC') open.pop()
    if (name === 'Tf') font = maps.get(operands[0] ?? '') ?? new Map()
    if (name !== 'TJ' && name !== 'Tj') continue
    const key = `${page} ${open.at(-1)}`
    shown.set(key, (shown.get(key) ?? '') + charactersOf(operands.join(' '), font))
  }
  return [...shown].map(([key, text]) => [key, text === '-' && told.has(key) ? '\u2010' : text])
}

const charactersOf = (operand: string, font: ReadonlyMap<number, readonly number[]>): string =>
  codesIn(operand)
    .map(code => String.fromCodePoint(...(font.get(code) ?? [0xfffd])))
    .join('')
