import {spawnSync} from 'node:child_process'
import {accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import pdfmake from 'pdfmake'
import {chromium} from 'playwright-core'
import {stockDefinition} from './stock-definition.mjs'
import {pagesOf, render} from './three-pages.mjs'
import {pictureFile, typstMarkup} from './typst-markup.mjs'

/**
 * @typedef {{name: string, print: () => Promise<Uint8Array>, close?: () => Promise<void> | void}} Printer
 * One that prints the note, warm: what its users load once is loaded.
 */

/** Ours: tagged, archivable, hyphenated, with footnotes. */
export const ours = input => ({name: 'cess', print: async () => render('pdf', input)})

const require = createRequire(import.meta.url)
const font = name => require.resolve(`@expo-google-fonts/${name}.ttf`)
const family = (folder, name) => ({
  normal: font(`${folder}/400Regular/${name}_400Regular`),
  bold: font(`${folder}/600SemiBold/${name}_600SemiBold`),
  italics: font(`${folder}/400Regular_Italic/${name}_400Regular_Italic`),
  bolditalics: font(`${folder}/600SemiBold_Italic/${name}_600SemiBold_Italic`),
})

/** Stock pdfmake in our fonts. */
export function openStock() {
  pdfmake.setFonts({
    Serif: family('source-serif-4', 'SourceSerif4'),
    Sans: family('source-sans-3', 'SourceSans3'),
  })
  // Without policies it warns at every document.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return pdfmake
}

/** Stock pdfmake as its manual has it: untagged, its fonts read for each document, on as many pages as ours. */
export async function stock({document}) {
  const print = marginPt => openStock().createPdf(stockDefinition(document, marginPt)).getBuffer()
  // Its lines hold more or fewer words than ours: the column makes up for it.
  for (let marginPt = 60; marginPt <= 180; marginPt += 10) {
    if (pagesOf(await print(marginPt)) === 3) return {name: 'pdfmake, stock', print: () => print(marginPt)}
  }
  throw new Error('Stock pdfmake prints the note on three pages in no column')
}

/** Chromium as it is installed. */
export const openBrowser = () =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-background-networking'],
  })

/** Chromium printing our page, tagged; the browser and its tab stay open. */
export async function browser(input) {
  const running = await openBrowser()
  const page = await running.newPage()
  const html = Buffer.from(await render('web', input)).toString()
  const print = async () => {
    await page.setContent(html, {waitUntil: 'load'})
    return page.pdf({format: 'A4', tagged: true, outline: true, printBackground: true})
  }
  return {name: 'Chromium, warm', print, close: () => running.close()}
}

/** A program that makes a file of a file, one process for each document. */
function program({name, command, source, args, images}) {
  const folder = mkdtempSync(join(tmpdir(), 'cess-bench-'))
  const [from, to] = [join(folder, source.name), join(folder, 'note.pdf')]
  writeFileSync(from, source.text)
  for (const {key, bytes} of images) writeFileSync(join(folder, pictureFile(key)), bytes)
  const print = async () => {
    const {status, stderr} = spawnSync(command, args(from, to))
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
    return readFileSync(to)
  }
  // Seconds each: a fifth of the rounds is enough.
  return {name, print, every: 5, close: () => rmSync(folder, {recursive: true})}
}

/** WeasyPrint on our page. */
export const weasyPrint = async input => {
  const source = {name: 'note.html', text: Buffer.from(await render('web', input))}
  const args = (from, to) => ['--pdf-variant', 'pdf/ua-1', from, to]
  return program({name: 'WeasyPrint, process', command: 'weasyprint', source, args, images: []})
}

/** The folder of our fonts. */
export const fontFolder = join(font('source-serif-4/400Regular/SourceSerif4_400Regular'), '../..')

/** Typst on the same text in its markup. */
export const typst = async ({document}) => {
  const source = {name: 'note.typ', text: typstMarkup(document)}
  const args = (from, to) => ['compile', '--font-path', fontFolder, from, to]
  return program({name: 'Typst, process', command: 'typst', source, args, images: document.images.values()})
}

/** Whether a program is installed. */
export const isInstalled = command =>
  (process.env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
