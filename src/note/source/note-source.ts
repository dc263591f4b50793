import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {stringify} from 'yaml'
import {plainValue} from '../../model/marked-text.js'
import type {Asset} from '../../model/note.js'
import type {Image, NoteSource, SourceFile} from '../../model/document.js'
import {type Metadata, fields, type FieldKey} from '../../model/front-matter.js'
import {encodePath, noteFolder} from '../../model/site-address.js'
import type {NoteSettings} from '../../model/publication.js'
import {readChartData, writeChartData} from '../charts/chart-data.js'
import {parseMarkdown} from '../markdown.js'
import {parseNote} from '../parse-note.js'
import {noteAt} from '../references/note-links.js'
import type {Context} from '../transforms/context.js'
import {travellingText} from './travelling-text.js'
import {writeMarkdown} from './write-markdown.js'
import {utf8} from '../../model/bytes.js'

/** A note that has been resolved: its text, fields, and what they were resolved with. */
export interface SourceInput {
  readonly slug: string
  readonly root: Root
  readonly metadata: Metadata
  readonly lang: string
  readonly publication: NoteSettings
  readonly context: Context
}

const extensions: Readonly<Record<Image['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
}

/**
 * The note anew, of what its editions show, with the files that it needs: in any publication it makes the same editions. Written when it
 * is first asked for: most runs print no PDF, and it takes a third of what resolving the note does.
 */
export function noteSource(input: SourceInput): NoteSource {
  let written: NoteSource | undefined
  const source = (): NoteSource => (written ??= writeSource(input))
  return {
    get markdown() {
      return source().markdown
    },
    get files() {
      return source().files
    },
  }
}

function writeSource({slug, root, metadata, lang, publication, context}: SourceInput): NoteSource {
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
        bytes: utf8(`${JSON.stringify(citations.works, null, 2)}\n`),
      })
    : undefined
  const markdown = `---\n${writeFrontMatter(metadata, lang, bibliography)}---\n\n${writeMarkdown(text)}`
  return {markdown, files: [...files.values()]}
}

/** The numbers of a chart's file. */
function dataOf(asset: Asset | undefined): Uint8Array | undefined {
  const reading = asset?.status === 'read' ? readChartData(new TextDecoder().decode(asset.bytes)) : undefined
  return reading?.status === 'read' ? utf8(`${writeChartData(reading.data)}\n`) : undefined
}

/** Names that the files of a note travel under: by what they are, since their authors' names and folders are theirs. */
interface SourceNames {
  /** The name of a picture or of a chart's data, by its reference in the note; the same each time. */
  readonly of: (reference: string, kind: 'figure' | 'chart', extension: string) => string
  readonly bibliography: string
}

/** Begin to name the files of one note: `cables.fr.figure-1.png`. */
function sourceNames(slug: string): SourceNames {
  const names = new Map<string, string>()
  const counts = {figure: 0, chart: 0}
  return {
    bibliography: `${slug}.sources.json`,
    of: (reference, kind, extension) => {
      const key = `${kind} ${reference}`
      const name = names.get(key) ?? `${slug}.${kind}-${++counts[kind]}.${extension}`
      names.set(key, name)
      return name
    },
  }
}

/** How a note writes the name of a file beside it: what would be read as something else is written with percent signs. */
const referenceTo = (name: string): string => (/^[\p{L}\p{N}._-]+$/u.test(name) ? name : encodeURIComponent(name))

/** A note's text as it is written anew to travel, but for the names of files and the addresses of other notes; empty where it cannot be read. */
export function writtenAnew(path: string, source: string): string {
  const note = parseNote(new VFile({path, value: source}))
  const root = note && parseMarkdown(note.file, note.text, note.bodyLine)?.root
  if (!root) return ''
  const asTyped = (reference: string): string => reference
  return writeMarkdown(travellingText(root, {pictureName: asTyped, dataName: asTyped, pageOf: () => undefined}))
}

/**
 * Fields of a note that concern its house and not its readers: names that the file had, and the reference of an original,
 * which is not there where the note goes.
 */
const ofTheHouse: ReadonlySet<FieldKey> = new Set(['aliases', 'translation_of'])

/**
 * Write the fields that travel as YAML, under their canonical keys and in the order in which a note states them. The language is always
 * written, since another publication may have another default; the file of cited works where any is cited.
 */
function writeFrontMatter(metadata: Metadata, lang: string, bibliography: string | undefined): string {
  const given: Readonly<Record<string, unknown>> = {
    ...plainValue(metadata, ({markdown}) => markdown),
    lang,
    bibliography,
    authors: metadata.authors.map(shortened),
    // False is what a note is that does not say.
    specimen: metadata.specimen || undefined,
  }
  // The keys of a literal object are its type's keys.
  const keys = (Object.keys(fields) as FieldKey[]).filter(key => given[key] !== undefined && !ofTheHouse.has(key))
  return stringify(Object.fromEntries(keys.map(key => [key, given[key]])), {
    schema: 'core',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
}

/** Most authors are a name; of one in parts, the whole name follows from them. */
function shortened(author: Metadata['authors'][number]): object | string {
  const {name, parts, ...rest} = {parts: undefined, ...author}
  if (parts) return {...parts, ...rest}
  return Object.keys(rest).length === 0 ? name : {name, ...rest}
}
