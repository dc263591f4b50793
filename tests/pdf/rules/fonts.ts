import {at, list, string, text, type Dictionary, type PdfFile, type Value} from '../pdf-file.js'
import {widthsIn} from '../font-program.js'
import {charactersIn} from '../characters.js'
import {remembering} from '../remembering.js'
import type {Rule} from '../rule.js'

interface Font {
  readonly reference: string
  readonly dictionary: Dictionary
  readonly descendant: Dictionary
  readonly program: string
}

function fontsOf(file: PdfFile): readonly Font[] {
  return [...file.objects].flatMap(([reference, value]) => {
    const dictionary = at(file, value)
    if (dictionary['/Type'] !== '/Font' || string(dictionary['/Subtype']).startsWith('/CIDFont')) return []
    const descendant = at(file, list(file, dictionary['/DescendantFonts'])[0])
    const program = string(at(file, descendant['/FontDescriptor'])['/FontFile2'])
    return [{reference, dictionary, descendant, program}]
  })
}

const readWidths = remembering(program => widthsIn(Buffer.from(program, 'latin1')))
const widthsOf = (file: PdfFile, program: string): readonly number[] => readWidths(file.streams.get(program) ?? '')

/** Fonts are embedded TrueType with codes that are glyphs (ISO 19005-3, 6.2.11.3 and 6.2.11.4; ISO 14289-1, 7.21.3 and 7.21.4). */
export const fonts: Rule = ({file}) =>
  fontsOf(file).flatMap(({reference, dictionary, descendant, program}) => {
    const system = at(file, descendant['/CIDSystemInfo'])
    const holds = {
      'is not composite': dictionary['/Subtype'] === '/Type0' && descendant['/Subtype'] === '/CIDFontType2',
      'is not called one below': descendant['/Type'] === '/Font',
      'has codes of its own': dictionary['/Encoding'] === '/Identity-H' && descendant['/CIDToGIDMap'] === '/Identity',
      'does not name its characters': text(system['/Registry']) === 'Adobe' && text(system['/Ordering']) === 'Identity',
      'is not embedded': file.streams.has(program),
      'is not named as a subset': /^\/[A-Z]{6}\+/.test(string(dictionary['/BaseFont'])),
      'has another name below': dictionary['/BaseFont'] === descendant['/BaseFont'],
      // A partial one is wrong, and none is asked for (6.2.11.4.2).
      'lists its glyphs': !('/CIDSet' in at(file, descendant['/FontDescriptor'])),
    }
    return Object.entries(holds).flatMap(([name, right]) => (right ? [] : [`font ${reference} ${name}`]))
  })

const described = '/FontBBox /Flags /ItalicAngle /Ascent /Descent /CapHeight /StemV /FontFile2'.split(' ')

/** Fonts are described in full, under one name, and readers are told how long their program is (ISO 32000-1, 9.8 and 9.9). */
export const descriptors: Rule = ({file}) =>
  fontsOf(file).flatMap(({reference, descendant, program}) => {
    const descriptor = at(file, descendant['/FontDescriptor'])
    const length = at(file, program)['/Length1']
    return [
      ...described.filter(key => !(key in descriptor)).map(key => `font ${reference} has no ${key}`),
      ...(descriptor['/FontName'] === descendant['/BaseFont']
        ? []
        : [`font ${reference} is described under another name`]),
      ...(length === file.streams.get(program)?.length
        ? []
        : [`the program of font ${reference} is not ${JSON.stringify(length)} long`]),
    ]
  })

/** Widths that the file names are those of the font, within a thousandth (ISO 19005-3, 6.2.11.5; ISO 14289-1, 7.21.5). */
export const widths: Rule = ({file, shown}) => {
  return fontsOf(file).flatMap(({reference, descendant, program}) => {
    const own = widthsOf(file, program)
    const named = namedWidths(file, descendant['/W'])
    const codes = shown.flatMap(({font, code}) => (font === reference ? [code] : []))
    return codes.flatMap(code => {
      const [is, said] = [own[code] ?? 0, named.get(code) ?? 1000]
      return Math.abs(is - said) <= 1 ? [] : [`font ${reference}: glyph ${code} is ${is} wide, not ${said}`]
    })
  })
}

function namedWidths(file: PdfFile, value: Value | undefined): ReadonlyMap<number, number> {
  const parts = list(file, value)
  const all = new Map<number, number>()
  for (const [index, part] of parts.entries()) {
    if (!Array.isArray(part)) continue
    const first = Number(parts[index - 1])
    for (const [offset, width] of (part as readonly Value[]).entries()) all.set(first + offset, Number(width))
  }
  return all
}

/** Codes that are shown are glyphs of the font, and not the box for a missing one (ISO 14289-1, 7.21.8; ISO 19005-3, 6.2.11.8). */
export const glyphs: Rule = ({file, shown}) => {
  const counts = new Map(fontsOf(file).map(({reference, program}) => [reference, widthsOf(file, program).length]))
  return shown.flatMap(({font, code}) => {
    const count = counts.get(font) ?? 0
    return code > 0 && code < count ? [] : [`font ${font} shows glyph ${code} of ${count}`]
  })
}

const isPrivate = (character: number): boolean => (character >= 0xe000 && character <= 0xf8ff) || character >= 0xf0000

/** Every glyph that is shown stands for characters that mean something (ISO 14289-1, 7.21.7; ISO 19005-3, 6.2.11.7). */
export const unicode: Rule = ({file, shown}) => {
  const maps = new Map(fontsOf(file).map(({reference, dictionary}) => [reference, charactersIn(file, dictionary)]))
  return shown.flatMap(({font, code}) => {
    const characters = maps.get(font)?.get(code)
    if (!characters?.length) return [`font ${font}: glyph ${code} stands for nothing`]
    const wrong = characters.filter(one => one === 0 || one === 0xfeff || one === 0xfffe || isPrivate(one))
    return wrong.map(one => `font ${font}: glyph ${code} stands for U+${one.toString(16)}`)
  })
}
