/**
 * Costs of printing a hundred notes of some 1,250 words, no two alike, all of it in new processes, in one run:
 * `npm run bench:build [rounds]`. Ours, PDFs alone and all editions with the site, beside the PDFs alone of stock pdfmake, of Chromium
 * and of Typst, each from what it reads best, prepared beforehand. Then a note of eighty pages, warm. Fails above a bar.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {serialize} from 'node:v8'
import {installedCommand, median, publicationOf, timed, wholeNotes} from './build/measure.mjs'
import {documentsOf} from './document-of.mjs'
import {longNoteMs} from './hundred/long-note.mjs'
import {isInstalled} from './pdf/printers.mjs'
import {pictureFile, typstMarkup} from './pdf/typst-markup.mjs'

const rounds = Number(process.argv[2] ?? 3)
const printStock = fileURLToPath(new URL('hundred/print-stock.mjs', import.meta.url))
const printPages = fileURLToPath(new URL('hundred/print-pages.mjs', import.meta.url))
const printTypst = fileURLToPath(new URL('hundred/print-typst.mjs', import.meta.url))
const {folder, command} = installedCommand()
let isOver = false

/** Print a number, beside its bar where it has one. */
function tell(what, value, {bar, unit = '×'} = {}) {
  const isHere = bar !== undefined && value > bar
  isOver ||= isHere
  const beside = bar === undefined ? '' : `  (bar ${bar}${isHere ? ', over' : ''})`
  console.log(`${what.padEnd(58)}${value.toFixed(value < 20 ? 2 : 0).padStart(8)} ${unit}${beside}`)
}

/** Sources of the others: documents for pdfmake, markup with its pictures for Typst. */
async function sources(publication) {
  const documents = await documentsOf(publication)
  const file = join(folder, 'documents')
  writeFileSync(file, serialize(documents))
  const typst = join(folder, 'typst')
  mkdirSync(typst)
  for (const document of documents) {
    for (const {key, bytes} of document.images.values()) writeFileSync(join(typst, pictureFile(key)), bytes)
    writeFileSync(join(typst, `${document.slug}.typ`), typstMarkup(document))
  }
  return {documents: file, typst}
}

/** The package of Typst's compiler for Node is no dependency: it is measured where NODE_PATH leads to it. */
function typstCompiler() {
  try {
    return createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    console.log('@myriaddreamin/typst-ts-node-compiler is not on NODE_PATH: left out')
    return undefined
  }
}

try {
  const publication = publicationOf(folder, 100, wholeNotes)
  const given = await sources(publication)
  timed(publication, [command, 'build'])
  const pages = join(folder, 'pages')
  const forget = () => rmSync(join(publication, '.cess'), {recursive: true, force: true})
  const ours = (...words) => {
    forget()
    return timed(publication, [command, 'build', '--out', join(folder, `out-${performance.now()}`), ...words])
  }
  const compiler = typstCompiler()
  const runs = {
    pdf: () => ours('--only', 'pdf'),
    all: () => ours(),
    pdfmake: () => timed(publication, [printStock, given.documents, join(folder, 'stock')]),
    ...(isInstalled('chromium') && {
      Chromium: () => timed(publication, [printPages, join(publication, 'out/notes'), pages]),
    }),
    ...(compiler && {
      Typst: () => timed(publication, [printTypst, compiler, given.typst, join(folder, 'typeset')]),
    }),
  }
  const times = new Map(Object.keys(runs).map(name => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) times.get(name).push(run())
  const wall = new Map([...times].map(([name, all]) => [name, median(all).wallMs]))
  for (const [name, ms] of wall) tell(`100 notes, ${name}`, ms, {unit: 'ms'})
  const beside = (what, name, bar) => {
    if (wall.has(name)) tell(`  ${what} / ${name}`, wall.get(what) / wall.get(name), {bar})
  }
  beside('pdf', 'Typst', 2.2)
  beside('all', 'pdfmake', 0.9)
  beside('all', 'Chromium', 1)
  beside('all', 'Typst', 3.5)
  tell('A note of eighty pages, warm', await longNoteMs(), {bar: 350, unit: 'ms'})
} finally {
  rmSync(folder, {recursive: true, force: true})
}
process.exitCode = isOver ? 1 : 0
