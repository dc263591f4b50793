import {toString} from 'mdast-util-to-string'
import type {Chart} from '../../../../model/blocks.js'
import {fixedWords} from '../../../../model/fixed-text.js'
import type {Phrasing} from '../../../../model/phrasing.js'
import {prose} from '../build.js'
import type {Spaced} from '../spaced.js'
import type {BlockSetting} from './setting.js'

/**
 * What a chart's rows and its only series are called, under the drawing, which names neither: a page and a mail have the table
 * that does, print has not.
 */
export function axisNames({table, series}: Chart, {kit}: BlockSetting): readonly Spaced[] {
  const [corner] = table.columns
  // Without a name, the first column of the table has a fixed word.
  const isNamed = corner && toString({children: corner.head}) !== fixedWords(kit.document.labels.chartRow)
  const names: readonly (readonly Phrasing[])[] = [
    ...(isNamed ? [corner.head] : []),
    ...(series.length === 1 ? series.map(value => [{type: 'text' as const, value}]) : []),
  ]
  if (!names.length) return []
  const line = names.flatMap((name, index) => (index ? [{type: 'text' as const, value: ' · '}, ...name] : name))
  return [{node: prose(line, 'source-line', kit), before: kit.geometry.space.rowAbove, after: 0}]
}
