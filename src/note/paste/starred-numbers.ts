import {inCode} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {visit} from '../../model/visit.js'
import type {TextCheck} from '../text-check.js'

/** Rule `number-stars`: stars between digits, which Markdown takes for emphasis, so that a product is printed as another number. */
export function checkStarredNumbers({whole, file}: TextCheck): void {
  const source = String(file.value)
  visit(whole, node => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return
    const {position} = node
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (!position || start === undefined || end === undefined) return
    const before = /\d+$/.exec(source.slice(Math.max(0, start - 20), start))?.[0]
    const after = /^\d+/.exec(source.slice(end, end + 20))?.[0]
    const within = /^(\*+)(\d(?:[\d.,\s*]*\d)?)\1$/.exec(source.slice(start, end))?.[2]
    if (before === undefined || after === undefined || within === undefined) return
    const product = [before, ...within.split(/\*+/), after].map(part => part.trim()).join(' × ')
    const written = before + source.slice(start, end) + after
    report(file, 'number-stars', {
      place: {
        start: {...position.start, column: position.start.column - before.length},
        end: {...position.end, column: position.end.column + after.length},
      },
      actual: {
        en: `${inCode(written)}, printed as ${inCode(before + within + after)}`,
        fr: `${inCode(written)}, imprimé ${inCode(before + within + after)}`,
      },
      expected: {en: 'a sign between the numbers', fr: 'un signe entre les nombres'},
      remedy: {
        en: `Write ${inCode(product)}, or a backslash before each star that is to be printed: ${inCode('\\*')}.`,
        fr: `Écrivez ${inCode(product)}, ou une barre oblique inverse devant chaque astérisque à imprimer : ${inCode('\\*')}.`,
      },
    })
  })
}
