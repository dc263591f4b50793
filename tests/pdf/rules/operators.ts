import {operatorsOf} from '../operators.js'
import {at, contentsOf, list, pagesOf} from '../pdf-file.js'
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

/** Pages say only what readers understand, in numbers without exponents, with names that they explain (ISO 19005-3, 6.2.2). */
export const operators: Rule = ({file}) =>
  contentsOf(file).flatMap(({reference, content, resources}) =>
    operatorsOf(content).flatMap(({name, operands}) => {
      const named = kinds[name] && operands.find(operand => operand.startsWith('/'))
      const explained = !named || named in at(file, resources[kinds[name] ?? ''])
      const wrong = operands.filter(operand => /^[-+.\d]/.test(operand) && !/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(operand))
      return [
        ...(known.has(name) ? [] : [`${reference} uses ${name}, which is no operator`]),
        ...(explained ? [] : [`${reference} uses ${named}, which is not among its resources`]),
        ...wrong.map(operand => `${reference} has the number ${operand}`),
      ]
    }),
  )

/** Pages have a size that readers take, as they are and in points (ISO 19005-3, 6.1.13), and resources of their own (6.2.2). */
export const sheets: Rule = ({file}) =>
  pagesOf(file).flatMap((reference, index) => {
    const page = at(file, reference)
    const [left, bottom, ...size] = list(file, page['/MediaBox']).map(Number)
    const plain = left === 0 && bottom === 0 && size.length === 2 && size.every(side => side >= 3 && side <= 14_400)
    return [
      ...(plain ? [] : [`page ${index + 1} has no plain size`]),
      ...['/Rotate', '/CropBox', '/UserUnit'].filter(key => key in page).map(key => `page ${index + 1} has ${key}`),
      ...('/Resources' in page ? [] : [`page ${index + 1} has no resources`]),
    ]
  })
