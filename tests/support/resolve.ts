import {readdirSync, readFileSync, realpathSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {headerOf} from '../../src/engine/notes/header-of.js'
import {readAsset} from '../../src/io/read-asset.js'
import type {FinishedDocument} from '../../src/model/document.js'
import type {Metadata} from '../../src/model/front-matter.js'
import type {Asset, NoteHeader, Surroundings} from '../../src/model/note.js'
import {isHeld, publicStanding, type PublicationTerms} from '../../src/model/public-note.js'
import type {Publication} from '../../src/model/publication.js'
import {assetRequests} from '../../src/note/asset-requests.js'
import {checkNote} from '../../src/note/check-note.js'
import {checkText} from '../../src/note/check-text.js'
import {parseMarkdown} from '../../src/note/markdown.js'
import {parseNote} from '../../src/note/parse-note.js'
import {resolveNote} from '../../src/note/resolve-note.js'
import {samplePublication} from './sample-publication.js'

/** Where whole notes for tests are: one folder for each case. */
export const notesFolder = realpathSync(fileURLToPath(new URL('../fixtures/notes', import.meta.url)))

/** Options of a test on the world around a note. */
export interface ResolveOptions {
  readonly publication?: Publication
  readonly today?: string
  readonly asDraft?: boolean
  /** Fingerprint of the certificate that seals the note. */
  readonly sealedBy?: string
}

/** A note of a test, and its document if it has no errors. */
export interface Resolved {
  readonly file: VFile
  readonly document?: FinishedDocument
}

/** The day on which fixtures are resolved. */
const fixtureToday = '2026-12-01'

/**
 * Resolve a note of `tests/fixtures/notes/<case>/`, with its images, data and sister notes.
 *
 * @throws {Error} If the note has errors: they are in the message.
 * @example await resolveFixture('alert', 'alert.fr.md')
 */
export async function resolveFixture(
  folder: string,
  name: string,
  options: ResolveOptions = {},
): Promise<FinishedDocument> {
  const root = join(notesFolder, folder)
  const notes = readdirSync(root)
    .filter(entry => entry.endsWith('.md'))
    .flatMap(entry => headerFor(entry, readFileSync(join(root, entry)), options))
  const bytes = readFileSync(join(root, name))
  const {file, document} = await resolveBytes(name, bytes, {...options, root, notes})
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  return document
}

/** Resolve a note given as text, alone in the world. Its mistakes are on the file. */
export const resolveText = (source: string, options: ResolveOptions = {}): Promise<Resolved> =>
  resolveBytes('note.fr.md', new TextEncoder().encode(source), {...options, root: notesFolder, notes: []})

/** The surroundings of a test's note. */
export interface Around extends ResolveOptions {
  readonly root: string
  readonly notes: readonly NoteHeader[]
  /** Files that the note names, in place of those of `root`. */
  readonly files?: ReadonlyMap<string, Uint8Array>
}

/** Resolve the bytes of a note; `path` is relative to `root`. Its mistakes are on the file. */
export async function resolveBytes(path: string, bytes: Uint8Array, around: Around): Promise<Resolved> {
  const {publication = samplePublication, today = fixtureToday, asDraft = false, sealedBy = ''} = around
  const file = new VFile({path, value: bytes})
  const note = parseNote(file)
  const checked = note && checkNote(note, publication)
  const text = note && parseMarkdown(file, note.text, note.bodyLine)
  if (!note || !checked || !text) return {file}
  const {fields, metadata, places} = checked
  const requests = assetRequests({text, metadata: fields})
  const read = ({path: reference}: {readonly path: string}): Asset => {
    if (!around.files) return readAsset(around.root, path, reference).asset
    const found = around.files.get(decodeURIComponent(reference))
    return found ? {status: 'read', bytes: found} : {status: 'missing'}
  }
  const assets = new Map(requests.map(request => [request.path, read(request)]))
  const moment = {now: `${today}T00:00:00Z`, day: today}
  const openness = (terms: PublicationTerms) => ({
    hasPage: publicStanding(terms, moment) !== undefined,
    isHeld: isHeld(terms, moment),
  })
  const notes = around.notes.map(other => ({...other, ...openness(other)}))
  const surroundings: Surroundings = {
    ...{assets, notes, asDraft, sealedBy},
    isPast: day => day < today,
    broken: [],
    ...openness(termsOf(note.slug, metadata)),
  }
  checkText({file, path, text, fields, isComplete: metadata !== undefined, places, publication, surroundings})
  if (!metadata || file.messages.some(message => message.fatal)) return {file}
  const {slug} = note
  return {file, document: await resolveNote({slug, path, text, metadata, publication, surroundings})}
}

/** A note as others know it; undefined where it has mistakes. */
export function headerFor(
  path: string,
  bytes: Uint8Array,
  {publication = samplePublication}: ResolveOptions,
): NoteHeader[] {
  const note = parseNote(new VFile({path, value: bytes}))
  const metadata: Metadata | undefined = note && checkNote(note, publication).metadata
  const blocks = {tables: 0, figures: 0, recommendations: 0}
  return note && metadata ? [headerOf({path, slug: note.slug, metadata, publication, blocks})] : []
}

/** The note's terms by its front matter; closed to everybody where it has mistakes. */
const termsOf = (slug: string, metadata: Metadata | undefined): PublicationTerms => ({
  slug,
  tlp: metadata?.tlp ?? 'TLP:RED',
  status: metadata?.status ?? 'draft',
  date: metadata?.date ?? '9999-12-31',
  ...(metadata?.embargo !== undefined && {embargo: metadata.embargo}),
})
