import {VFile} from 'vfile'
import {assetRequests} from '../../dist/note/asset-requests.js'
import {checkNote} from '../../dist/note/check-note.js'
import {checkText} from '../../dist/note/check-text.js'
import {checkFrontMatter} from '../../dist/note/checks/front-matter/check-front-matter.js'
import {parseMarkdown} from '../../dist/note/markdown.js'
import {parseNote} from '../../dist/note/parse-note.js'
import {resolveNote} from '../../dist/note/resolve-note.js'
import {publication} from './publication.mjs'

const path = 'note.fr.md'
const today = '2026-12-01'

/**
 * Take a note all the way to its document, as a build does; `assets` by the references that it may name.
 *
 * @returns {Promise<object | undefined>} Nothing where it has errors.
 */
export async function readNote(value, assets = {}) {
  const file = new VFile({path, value})
  const note = parseNote(file)
  const checked = note && checkNote(note, publication)
  const text = note && parseMarkdown(file, note.text, note.bodyLine)
  if (!note || !checked) return undefined
  const {fields, metadata, places} = checked
  checkFrontMatter({
    file,
    slug: note.slug,
    fields,
    places,
    publication,
    today,
    hasNote: () => false,
    ...(text && {text}),
  })
  if (!text) return undefined
  const requests = assetRequests({text, metadata: fields})
  const found = new Map(requests.map(request => [request.path, assets[request.path] ?? {status: 'missing'}]))
  const surroundings = {assets: found, notes: [], broken: [], hasPage: false, today, asDraft: false}
  checkText({file, path, text, fields, isComplete: metadata !== undefined, places, publication, surroundings})
  if (!metadata || file.messages.some(message => message.fatal)) return undefined
  const {slug, text: source} = note
  return resolveNote({slug, path, source, text, metadata, publication, surroundings})
}
