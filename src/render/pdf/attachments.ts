import type {Document} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {cslJson, cslMediaType} from '../csl-json.js'
import type {Attachment} from './output/attach.js'

/** What a document's file brings along: the note as it was written, and how to cite it; nothing for TLP:RED. */
export function attachmentsOf({
  document,
  publication,
}: Pick<RenderInput, 'document' | 'publication'>): readonly Attachment[] {
  const {slug, source, masthead} = document
  if (masthead.tlp === 'TLP:RED') return []
  const date = dateOf(document)
  const encoder = new TextEncoder()
  return [
    {
      name: `${slug}.md`,
      mediaType: 'text/markdown',
      relationship: 'Source',
      description: 'Markdown',
      bytes: encoder.encode(source),
      date,
    },
    {
      name: `${slug}.csl.json`,
      mediaType: cslMediaType,
      relationship: 'Data',
      description: 'CSL-JSON',
      bytes: encoder.encode(cslJson({document, publication})),
      date,
    },
  ]
}

/** The day of the version: the same text, the same file, on whatever day it is printed. */
export function dateOf({metadata}: Document): Date {
  return new Date(`${metadata.revisions?.at(-1)?.date ?? metadata.date}T00:00:00Z`)
}
