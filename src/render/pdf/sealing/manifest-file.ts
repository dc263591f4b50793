import type {WrittenObject} from './add-objects.js'
import {dateString, objectAt, referenceIn, streamAt, withEntry, withItem, type Tail} from './written-objects.js'

/** Where a manifest is put: numbers of new objects, its length in bytes, and when it is made, in RFC 3339. */
interface Place {
  readonly file: number
  readonly specification: number
  readonly bytes: number
  readonly at: string
}

const name = 'manifest.c2pa'

/**
 * The objects that bring a manifest store along (C2PA 2.2, A.4.1): associated with the whole document, and in its list of files; a
 * catalog to go on with.
 */
export function manifestFile(
  {text, tail, catalog}: {readonly text: string; readonly tail: Tail; readonly catalog: string},
  {file, specification, bytes, at}: Place,
): {readonly catalog: string; readonly objects: readonly WrittenObject[]} {
  const names = referenceIn(catalog, 'Names')
  const parameters = `<< /ModDate ${dateString(at)} /Size ${bytes} >>`
  const stream = `<<\n/Type /EmbeddedFile\n/Subtype /application#2Fc2pa\n/Params ${parameters}\n/Length ${bytes}\n>>`
  const files = `/EF << /F ${file} 0 R /UF ${file} 0 R >>`
  const described = `/F (${name})\n/UF (${name})\n/Desc (Content Credentials)`
  return {
    catalog: withItem(catalog, 'AF', `${specification} 0 R`),
    objects: [
      {number: names, dictionary: withName(objectAt(text, tail, names), `${specification} 0 R`)},
      {
        number: specification,
        dictionary: `<<\n/Type /Filespec\n/AFRelationship /C2PA_Manifest\n${described}\n${files}\n>>`,
      },
      {number: file, dictionary: stream, stream: '\0'.repeat(bytes)},
      ...claimed(text, tail, referenceIn(catalog, 'Metadata')),
    ],
  }
}

/** Names of a tree are sorted by their bytes (ISO 32000-2, 7.9.6). */
function withName(names: string, reference: string): string {
  const line = `(${name}) ${reference}`
  const start = names.indexOf('/EmbeddedFiles <<')
  if (start === -1) return withEntry(names, 'EmbeddedFiles', `<<\n  /Names [\n    ${line}\n]\n>>`)
  const open = names.indexOf('/Names [', start) + '/Names ['.length
  const others = [...names.slice(open).matchAll(/\s*\(((?:\\[^]|[^\\)])*)\) \d+ 0 R/gy)]
  const before = others.filter(([, other = '']) => other < name)
  const at = open + before.reduce((sum, [entry]) => sum + entry.length, 0)
  return `${names.slice(0, at)}\n    ${line}${names.slice(at)}`
}

const revision = '<pdfaid:rev>2020</pdfaid:rev>'
const withFiles = '<pdfaid:conformance>F</pdfaid:conformance>'

/** PDF/A-4 may bring files along where it says so, as PDF/A-4f (ISO 19005-4, annex A): a file that had none did not. */
function claimed(text: string, tail: Tail, number: number): readonly WrittenObject[] {
  const {dictionary, stream} = streamAt(text, tail, number)
  if (!stream.includes(revision) || stream.includes(withFiles)) return []
  const claim = stream.replace(revision, `${revision}${withFiles}`)
  return [{number, dictionary: dictionary.replace(/\/Length \d+/, `/Length ${claim.length}`), stream: claim}]
}
