import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {editions} from '../../../dist/render/index.js'
import {documentOf} from '../document-of.mjs'

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
  for (const name of readdirSync(join(root, 'notes')).filter(one => one.endsWith('.md'))) {
    const input = {...(await documentOf(root, `notes/${name}`)), today, made: new Map()}
    if (pagesOf(await render('pdf', input)) === 3) return input
  }
  throw new Error('No sample note has three pages')
}
