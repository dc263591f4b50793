import type {Root} from 'mdast'
import type {Asset} from '../../model/note.js'
import type {Image} from '../../model/document.js'
import type {Metadata} from '../../model/front-matter.js'
import type {NoteSource, SourceFile} from '../../model/note-source.js'
import {encodePath, noteFolder} from '../../model/site-address.js'
import type {Publication} from '../../model/publication.js'
import {readChartData} from '../charts/read-chart-data.js'
import {writeChartData} from '../charts/write-chart-data.js'
import {noteAt} from '../references/note-links.js'
import type {Context} from '../transforms/context.js'
import {referenceTo, sourceNames} from './source-names.js'
import {travellingText} from './travelling-text.js'
import {writeFrontMatter} from './write-front-matter.js'
import {writeMarkdown} from './write-markdown.js'

/** A note that has been resolved: its text, fields, and what they were resolved with. */
export interface SourceInput {
  readonly slug: string
  readonly root: Root
  readonly metadata: Metadata
  readonly lang: string
  readonly publication: Pick<Publication, 'siteUrl' | 'defaultLang'>
  readonly context: Pick<Context, 'assets' | 'images' | 'notes' | 'path' | 'citations'>
}

const extensions: Readonly<Record<Image['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
}

/** Write the note anew from what its editions show, with the files that it needs: in any publication it makes the same editions. */
export function noteSource({slug, root, metadata, lang, publication, context}: SourceInput): NoteSource {
  const {assets, images, notes, path, citations} = context
  const names = sourceNames(slug)
  const files = new Map<string, SourceFile>()
  const carry = (file: SourceFile): string => {
    files.set(file.name, file)
    return referenceTo(file.name)
  }
  const text = travellingText(root, {
    pictureName: reference => {
      const image = images.get(reference)
      if (!image) return reference
      const {mediaType, bytes} = image
      return carry({name: names.of(reference, 'figure', extensions[mediaType]), kind: 'picture', mediaType, bytes})
    },
    dataName: reference => {
      const bytes = dataOf(assets.get(reference))
      if (!bytes) return reference
      return carry({name: names.of(reference, 'chart', 'csv'), kind: 'table', mediaType: 'text/csv', bytes})
    },
    pageOf: url => {
      const note = noteAt(url, path, notes)
      return note?.hasPage
        ? `${publication.siteUrl}/${encodePath(noteFolder(note, publication.defaultLang))}`
        : undefined
    },
  })
  const bibliography = citations.works.length
    ? carry({
        name: names.bibliography,
        kind: 'bibliography',
        mediaType: 'application/vnd.citationstyles.csl+json',
        bytes: encode(`${JSON.stringify(citations.works, null, 2)}\n`),
      })
    : undefined
  const markdown = `---\n${writeFrontMatter({metadata, lang, bibliography})}---\n\n${writeMarkdown(text)}`
  return {markdown, files: [...files.values()]}
}

/** The numbers of a chart's file. */
function dataOf(asset: Asset | undefined): Uint8Array | undefined {
  const reading = asset?.status === 'read' ? readChartData(new TextDecoder().decode(asset.bytes)) : undefined
  return reading?.status === 'read' ? encode(`${writeChartData(reading.data)}\n`) : undefined
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
