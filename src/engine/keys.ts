import type {Inputs, NoteEntry} from '../io/manifest.js'
import {hashOfAll} from '../io/stamp.js'
import type {IsoDate} from '../model/text.js'
import type {Scene} from './scene.js'

/** Names the tool, the publication's settings and the template: what all notes share. */
export const commonKeyOf = (
  {toolId, siteUrl}: Pick<Scene, 'toolId' | 'siteUrl'>,
  {config, templateName, templateHash}: Inputs,
): string => hashOfAll([toolId, siteUrl ?? '', config.hash, templateName, templateHash])

/** What the messages on a note depend on, beside the note, its files and perhaps the day. */
export const checkKeyOf = (common: string, related: string): string => hashOfAll([common, related])

/** What the messages on a finished mail depend on: what those on its note do, and its bytes. */
export const preflightKeyOf = (checkKey: string, renderKey: string): string => hashOfAll([checkKey, renderKey])

/** What the bytes of a note's artifacts depend on. */
export function renderKeyOf(parts: {
  readonly common: string
  readonly related: string
  readonly source: string
  readonly assets: NoteEntry['assets']
  readonly day: IsoDate | undefined
  readonly asDraft: boolean
}): string {
  const {common, related, source, assets, day, asDraft} = parts
  const files = Object.entries(assets).map(([reference, {status, stamp}]) => [reference, status, stamp?.hash ?? ''])
  return hashOfAll([common, related, source, JSON.stringify(files), day ?? '', asDraft ? 'draft' : ''])
}
