import type {RenderInput} from '../../model/edition.js'
import type {PlainMetadata} from '../../model/front-matter.js'
import {abstractOf} from '../citation.js'
import {pageAddress} from '../note-address.js'
import {revisedAt} from '../note-times.js'
import {objectUuid} from '../object-uuid.js'
import {plainWords} from '../../model/plain-words.js'

type Input = Pick<RenderInput, 'document' | 'publication'>

/** Seconds since 1970 of the last version, as text. */
export const secondsOf = (metadata: PlainMetadata): string => String(Math.floor(Date.parse(revisedAt(metadata)) / 1000))

/** What all parts of an event have: they go as far as the event does, and are revoked with the note. */
const partOf = (metadata: PlainMetadata) => ({
  distribution: '5',
  sharing_group_id: '0',
  timestamp: secondsOf(metadata),
  deleted: metadata.status === 'withdrawn',
})

/** Where the note is to be found: its reference, its page, its DOI. Nothing to look for in a network. */
export function attributesOf({document, publication}: Input): Promise<readonly object[]> {
  const {metadata} = document
  const {id, doi} = metadata
  const page = pageAddress({document, publication})
  const link = (value: string) => ({category: 'External analysis', type: 'link', value})
  const attributes = [
    {category: 'Internal reference', type: 'text', value: id},
    ...(page === undefined ? [] : [link(page)]),
    ...(doi === undefined ? [] : [link(`https://doi.org/${encodeURI(doi)}`)]),
  ]
  return Promise.all(
    attributes.map(async attribute => ({
      uuid: await objectUuid(publication, `attribute ${id} ${attribute.value}`),
      ...attribute,
      to_ids: false,
      ...partOf(metadata),
    })),
  )
}

/** Summary and key points as the report that MISP shows, in Markdown; none where a note has neither. */
export async function eventReportsOf({document, publication}: Input): Promise<readonly object[]> {
  const {metadata, masthead, keyPoints} = document
  const points = keyPoints.map(point => `- ${escaped(plainWords(point))}`).join('\n')
  const content = [escaped(abstractOf(document) ?? '').replaceAll('\n', '\n\n'), points].filter(Boolean).join('\n\n')
  if (!content) return []
  const uuid = await objectUuid(publication, `event report ${metadata.id}`)
  return [{uuid, name: masthead.titleText, content, ...partOf(metadata)}]
}

/** Words in which no sign is Markdown (CommonMark 0.31, 2.4), nor the `@` of MISP's own references. */
const escaped = (words: string): string => words.replaceAll(/[\\`*_[\]<>#@|~]/g, String.raw`\$&`)
