import type {Document, SourceFile} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {catalogue} from '../../model/editions/catalogue.js'
import type {Attachment} from './output/attach.js'

/** What the note's own files are to the document, and what readers call them. */
const ofKind: Readonly<Record<SourceFile['kind'], Pick<Attachment, 'relationship' | 'description'>>> = {
  picture: {relationship: 'Source', description: 'Image'},
  table: {relationship: 'Data', description: 'CSV'},
  bibliography: {relationship: 'Source', description: 'CSL-JSON'},
}

/**
 * What a document's file brings along: the note with what it is made of, and what programs read of it; nothing for TLP:RED.
 */
export function attachmentsOf({document, made}: Pick<RenderInput, 'document' | 'made'>): readonly Attachment[] {
  const {slug, source, masthead} = document
  if (masthead.tlp === 'TLP:RED') return []
  const date = dateOf(document)
  const markdown: Attachment = {
    name: `${slug}.md`,
    mediaType: 'text/markdown',
    relationship: 'Source',
    description: 'Markdown',
    bytes: new TextEncoder().encode(source.markdown),
    date,
  }
  const files = source.files.map(({kind, ...file}): Attachment => ({...file, ...ofKind[kind], date}))
  const data = catalogue.pdf.needs.flatMap((id): readonly Attachment[] => {
    const artifact = made.get(id)
    if (!artifact) return []
    const name = artifact.path.slice(artifact.path.lastIndexOf('/') + 1)
    const {format: description, mediaType} = catalogue[id]
    return [{name, mediaType: essence(mediaType), relationship: 'Data', description, bytes: artifact.bytes, date}]
  })
  return [markdown, ...files, ...data]
}

/** Type and subtype: PDF has no room for parameters (ISO 32000-2, 7.11.4). */
const essence = (mediaType: string): string => mediaType.replace(/;.*/, '')

/** The day of the version: the same text, the same file, on whatever day it is printed. */
export function dateOf({metadata}: Document): Date {
  return new Date(`${metadata.revisions?.at(-1)?.date ?? metadata.date}T00:00:00Z`)
}
