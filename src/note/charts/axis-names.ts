import type {ChartAxes} from '../../model/blocks.js'

/**
 * Names of a chart's rows (empty if none) and series that a drawing puts at its axes. A name whose words all stand in the caption is left out, since it would be read twice at a
 * glance: “Average delay, by coast” names coasts and delays. Several series are named by a legend or at their lines.
 */
export function axisNames(rows: string, series: readonly string[], caption: string): ChartAxes {
  const said = new Set(wordsOf(caption))
  const isNew = (name: string) => wordsOf(name).some(word => !said.has(word))
  const [values = ''] = series.length === 1 ? series : []
  return {...(isNew(rows) && {rows}), ...(isNew(values) && {values})}
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
