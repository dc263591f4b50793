import type {Code} from 'mdast'
import type {Asset} from '../../model/note.js'
import {decodeNote} from '../decode-note.js'
import type {Directive} from '../directives/read-directive.js'

/** The CSV of a chart, and the fenced block that holds it if it stands in the note. */
export interface ChartSource {
  readonly text: string
  readonly block?: Code
}

/** The fenced ` ```csv ` block in a chart. */
export const csvBlock = ({children}: Directive): Code | undefined => children.find(child => child.type === 'code')

/** Find the data of a chart: the block in it, else its file as read; nothing where that is not UTF-8. */
export function chartSource(chart: Directive, assets: ReadonlyMap<string, Asset>): ChartSource | undefined {
  const block = csvBlock(chart)
  if (block) return {text: block.value, block}
  const asset = assets.get(chart.attributes.get('src') ?? '')
  if (asset?.status !== 'read') return undefined
  const {text, encoding} = decodeNote(asset.bytes)
  return encoding === 'utf-8' ? {text} : undefined
}
