import type {Document} from '../../model/document.js'
import type {SourceFile} from '../../model/note-source.js'
import type {EditionId, RenderInput} from '../../model/edition.js'
import type {Attachment} from './output/attach.js'

/** Editions that travel inside the PDF, with their media types and what readers call them. */
const attached = [
  {id: 'csl', mediaType: 'application/vnd.citationstyles.csl+json', description: 'CSL-JSON'},
  {id: 'stix', mediaType: 'application/stix+json', description: 'STIX 2.1'},
] as const

/** Editions that must be made before the PDF. */
export const attachedEditions: readonly EditionId[] = attached.map(({id}) => id)

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
  const data = attached.flatMap(({id, ...kind}): readonly Attachment[] => {
    const artifact = made.get(id)
    if (!artifact) return []
    const name = artifact.path.slice(artifact.path.lastIndexOf('/') + 1)
    return [{...kind, name, relationship: 'Data', bytes: artifact.bytes, date}]
  })
  return [markdown, ...files, ...data]
}

/** The day of the version: the same text, the same file, on whatever day it is printed. */
export function dateOf({metadata}: Document): Date {
  return new Date(`${metadata.revisions?.at(-1)?.date ?? metadata.date}T00:00:00Z`)
}
