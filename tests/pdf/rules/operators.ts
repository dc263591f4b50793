import {operatorsOf} from '../operators.js'
import {at, catalog, contentsOf, list, pagesOf, type Dictionary} from '../pdf-file.js'
import type {Rule} from '../rule.js'

/** Every operator that a page may have (ISO 32000-1, annex A), inline pictures and Type 3 glyphs aside. */
const known = new Set(
  'b B b* B* BDC BMC BT c cm CS cs d Do EMC ET f f* G g gs h i J j l M m MP n q Q re RG rg ri S s SC sc SCN scn sh Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y'.split(
    ' ',
  ),
)
/** Where the names that operators use are explained. */
const kinds: Readonly<Record<string, string>> = {
  Tf: '/Font',
  Do: '/XObject',
  gs: '/ExtGState',
  sh: '/Shading',
  scn: '/Pattern',
  SCN: '/Pattern',
}
/** The entries that make a resource one of its kind, without which it is none to readers (ISO 32000-1, 8.7.3.1, 8.8 and 8.10.2). */
const marks: Readonly<Record<string, (resource: Dictionary) => boolean>> = {
  '/XObject': resource => resource['/Subtype'] === '/Form' || resource['/Subtype'] === '/Image',
  '/Pattern': resource => resource['/PatternType'] === 1 || resource['/PatternType'] === 2,
}
const intents = new Set(['/RelativeColorimetric', '/AbsoluteColorimetric', '/Perceptual', '/Saturation'])

/** Pages say only what readers understand, in numbers without exponents, with names that they explain (ISO 19005-3, 6.2.2 and 6.2.6). */
export const operators: Rule = ({file}) =>
  contentsOf(file).flatMap(({reference, content, resources}) => {
    const isExplained = (kind: string, named: string) => {
      const kept = at(file, resources[kind])
      return named in kept && marks[kind]?.(at(file, kept[named])) !== false
    }
    return operatorsOf(content).flatMap(({name, operands}) => {
      const kind = kinds[name]
      const named = kind && operands.find(operand => operand.startsWith('/'))
      const wrong = operands.filter(operand => /^[-+.\d]/.test(operand) && !/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(operand))
      return [
        ...(known.has(name) ? [] : [`${reference} uses ${name}, which is no operator`]),
        ...(!kind || !named || isExplained(kind, named)
          ? []
          : [`${reference} uses ${named}, which is not among its resources`]),
        ...(name !== 'ri' || intents.has(operands[0] ?? '') ? [] : [`${reference} has another rendering intent`]),
        ...wrong.map(operand => `${reference} has the number ${operand}`),
      ]
    })
  })

/** Pages are counted, have a size that readers take, as they are and in points (ISO 19005-3, 6.1.13), and resources of their own (6.2.2). */
export const sheets: Rule = ({file}) => {
  const pages = pagesOf(file)
  const counted = at(file, catalog(file)['/Pages'])['/Count'] === pages.length
  const found = pages.flatMap((reference, index) => {
    const page = at(file, reference)
    const [left, bottom, ...size] = list(file, page['/MediaBox']).map(Number)
    const plain = left === 0 && bottom === 0 && size.length === 2 && size.every(side => side >= 3 && side <= 14_400)
    return [
      ...(plain ? [] : [`page ${index + 1} has no plain size`]),
      ...['/Rotate', '/CropBox', '/UserUnit'].filter(key => key in page).map(key => `page ${index + 1} has ${key}`),
      ...('/Resources' in page ? [] : [`page ${index + 1} has no resources`]),
    ]
  })
  return [...(counted ? [] : ['the pages are not counted']), ...found]
}
