import type {Position} from 'unist'
import {visit} from '../model/visit.js'
import type {Metadata} from '../model/front-matter.js'
import type {AssetRequest} from '../model/note.js'
import {csvBlock} from './charts/chart-source.js'
import {readDirective} from './directives/read-directive.js'
import type {NoteText} from './markdown.js'
import {linkDefinitions} from './references/note-links.js'

/** A note as far as its files are concerned. `places` gives the place of `bibliography` in the front matter. */
export interface AssetInput {
  readonly text: NoteText
  readonly metadata?: Pick<Metadata, 'bibliography'> | undefined
  readonly bibliographyPlace?: Position | undefined
}

/** The files that a note refers to, in order; a file named twice is asked for twice, so that each place can be reported. */
export function assetRequests({text, metadata, bibliographyPlace}: AssetInput): readonly AssetRequest[] {
  const requests: AssetRequest[] = []
  const bibliography = metadata?.bibliography
  if (bibliography !== undefined) requests.push({path: bibliography, kind: 'bibliography', place: bibliographyPlace})
  const definitions = linkDefinitions(text.root)
  visit(text.root, node => {
    if (node.type === 'image') requests.push({path: node.url, kind: 'image', place: node.position})
    const definition = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined
    if (definition) requests.push({path: definition.url, kind: 'image', place: node.position})
    const directive = node.type === 'containerDirective' ? readDirective(node) : undefined
    const path = directive?.attributes.get('src')
    if (!directive || path === undefined) return
    if (directive.kind === 'figure') requests.push({path, kind: 'image', place: directive.placeOf('src')})
    if (directive.kind === 'chart' && !csvBlock(directive)) {
      requests.push({path, kind: 'data', place: directive.placeOf('src')})
    }
  })
  return requests
}
