import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {put} from './folder.js'

/** Its folder: an EPUB of one page (EPUB 3.3, OCF). */
const renderer = `import {strToU8, zipSync, type Zippable} from 'fflate'
import type {Render} from '../../model/edition.js'
import {escapeHtml} from '../html.js'

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const container = \`\${xml}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="note.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\`

/** The note as an EPUB: its title alone. */
export const render: Render = ({document}) => {
  const title = escapeHtml(document.metadata.title)
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), {level: 0}],
    'META-INF/container.xml': strToU8(container),
    'note.xhtml': strToU8(\`\${xml}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>\${title}</title></head><body><h1>\${title}</h1></body></html>\`),
  }
  return zipSync(files, {mtime: '1980-01-01T00:00:00'})
}
`

/** Its entry in the catalogue. */
export const entry = `  epub: {
    group: 'data',
    extension: '.epub',
    mediaType: 'application/epub+zip',
    format: 'EPUB 3',
    content: 'file',
    readers: 'people',
    reach: 'unless-red',
    needs: [],
    site: {says: 'content', place: 6},
    desk: {tab: 'data', name: {en: 'E-book', fr: 'Livre'}, purpose: {en: 'For readers of books.', fr: 'Pour liseuses.'}},
    help: {en: 'a book of one note', fr: 'un livre d’une note'},
    docs: 'an EPUB, for readers of books',
  },
`
const before = '  web: {\n'

/** Path of the catalogue. */
export const catalogueIn = (folder: string): string => join(folder, 'src/model/editions/catalogue.ts')

/** Add an edition to the sources in a folder, an EPUB, as a folder and an entry. */
export function addEdition(folder: string): void {
  put(join(folder, 'src/render/epub/index.ts'), renderer)
  const path = catalogueIn(folder)
  const planted = readFileSync(path, 'utf8').replace(before, `${entry}${before}`)
  if (!planted.includes(entry)) throw new Error(`${path} has no place for an edition`)
  writeFileSync(path, planted)
}
