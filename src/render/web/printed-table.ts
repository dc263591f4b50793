import {toString} from 'mdast-util-to-string'
import type {Cell, Table} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
import type {Template} from '../../model/template.js'

/** Type of a printed table: ems on a line upright and on a sheet across (Letter, which is shorter), and white beside a column, in ems. */
const usual = {upright: 50, white: 1.1}
const small = {upright: 60, across: 84, white: 0.6}

/** From so many columns on, a table has a sheet across, however short their words. */
const mostUpright = 9

/**
 * Classes of a table for paper, which does not scroll: `tight` (smaller type, less white), `turned` (a sheet across), `parted` (words may
 * part anywhere). None where its longest words stand side by side in the brand's own type.
 */
export function printedClasses(table: Table, template: Pick<Template, 'fonts' | 'stacks'>): readonly string[] {
  const {length} = table.columns
  const breadth = bringsItsSans(template) ? 1 : systemBreadth
  const words = table.columns.reduce((sum, {head, numeric}, index) => {
    const body = table.rows.map(row => longest(row[index], numeric ? '' : partings))
    return sum + Math.max(longest(head, partings), greatest(body))
  }, 0)
  const fits = (ems: number, white: number) => words * breadth + white * (length - 1) <= ems
  if (length <= mostUpright && fits(usual.upright, usual.white)) return []
  if (length <= mostUpright && fits(small.upright, small.white)) return ['tight']
  return ['tight', 'turned', ...(fits(small.across, small.white) ? [] : ['parted'])]
}

/** Breadth of the widest usual sans of a system (DejaVu), against the one that words are reckoned in. */
const systemBreadth = 1.15

function bringsItsSans({fonts, stacks}: Pick<Template, 'fonts' | 'stacks'>): boolean {
  const first = stacks.web.sans.split(',')[0]?.replaceAll(/["']/g, '').trim()
  return fonts.some(({family, woff2}) => woff2 !== undefined && family === first)
}

/** Where a line of a cell may end. */
const partings = /[ \n]+|(?<=[-\u2010\u2013])/u

/** Width of the longest word of a cell, in ems; of all of it if nothing parts it. */
function longest(cell: Cell | undefined, parting: RegExp | ''): number {
  const text = cell ? toString({children: cell}) : ''
  return greatest((parting === '' ? [text] : text.split(parting)).map(emsOf))
}

/**
 * Width of a word in a bold sans as wide as Arial, rounded up.
 *
 * @returns Ems.
 */
const emsOf = (word: string): number =>
  [...word.normalize('NFC')].reduce((sum, sign) => sum + (widths.find(({signs}) => signs.test(sign))?.ems ?? 1), 0)

const widths: readonly {readonly signs: RegExp; readonly ems: number}[] = [
  {signs: /^[ijltfrI.,:;'’()[\]|! \u00A0\u202F/-]$/u, ems: 0.36},
  {signs: /^[mwMW%@—…]$/u, ems: 0.95},
  {signs: /^[\p{Lu}]$/u, ems: 0.75},
  {signs: /^[\p{Script=Latin}\d]$/u, ems: 0.63},
  {signs: /^[\u0370-\u052F]$/u, ems: 0.72},
]
