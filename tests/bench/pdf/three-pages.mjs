import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {examineNote} from '../../../dist/engine/examine-note.js'
import {loadTemplate} from '../../../dist/engine/load-template.js'
import {readFrontMatter} from '../../../dist/engine/read-note.js'
import {readPublication} from '../../../dist/engine/read-publication.js'
import {editions} from '../../../dist/render/index.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const today = '2026-11-24'

/** One of our editions of a note. */
export const render = (id, input) => editions.find(edition => edition.id === id).render(input)

/** Pages of a PDF whose page objects are not compressed, as those of pdfkit are. */
export const pagesOf = bytes =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0

/** The first sample note that we print on three pages, as renderers take it. */
export async function threePages() {
  const {publication} = readPublication(root)
  const {template} = loadTemplate(join(root, 'templates', publication.template))
  for (const name of readdirSync(join(root, 'notes')).filter(one => one.endsWith('.md'))) {
    const document = await documentOf(`notes/${name}`, publication)
    const input = {document, template, publication, today, made: new Map()}
    if (pagesOf(await render('pdf', input)) === 3) return input
  }
  throw new Error('No sample note has three pages')
}

function documentOf(path, publication) {
  const scene = {root, today}
  const bytes = readFileSync(join(root, path))
  const frontMatter = readFrontMatter({path, bytes, publication})
  const watch = {today, used: () => undefined}
  return examineNote({
    scene,
    path,
    frontMatter,
    publication,
    fonts: [],
    neighbours: {notes: [], hasPage: true},
    watch,
    asDraft: false,
  }).resolve()
}
