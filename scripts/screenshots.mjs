// Takes the pictures of the README from the real thing: the desk over a copy of this repository's sample notes, in which an editor
// makes mistakes. Needs chromium.
//   npm run compile && node scripts/screenshots.mjs
// Colours are brought down to 256 so that no picture weighs more than it must.
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {preview} from '../dist/engine/desk/preview.js'
import {encodePalettePng} from './encode-palette-png.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = new URL('../docs/images/', import.meta.url)
const note = 'cables-sous-marins.fr'

/** Mistakes of an editor: the right words, and those in their place. */
const mistakes = [
  ['zone: afrique-francophone', 'zone: afrique-francofone'],
  ['severite: élevée', 'severite: forte'],
  ['destinataires:\n  - parlement-europeen', 'destinataires:\n  - parlement-europen'],
]

/** Where to look, and when everything is there; the desk's window is 1280 pixels wide where nothing else is said. */
const pictures = {
  web: {hash: `#/${note}/web?beside=cables-sous-marins.en`, pane: 'web'},
  pdf: {hash: `#/${note}/pdf?strip=shown&aside=structure&zoom=page`, pane: 'pdf'},
  mail: {hash: '#/automates-eau.fr/mail?device=375&aside=findings', pane: 'mail', colorScheme: 'dark'},
  print: {hash: `#/${note}/web?medium=print&aside=structure`, pane: 'web'},
  desk: {hash: `#/${note}/web`, pane: 'web', width: 1440, isBroken: true},
}

async function take(browser, address, {hash, pane, width = 1280, colorScheme = 'light', isBroken}) {
  const viewport = {width, height: Math.round(width * 0.62)}
  const page = await browser.newPage({viewport, colorScheme, locale: 'en-GB'})
  await page.goto(`${address}${hash}`)
  await page.waitForFunction(
    name => {
      const panes = [...document.querySelectorAll(`[data-pane=${name}]`)]
      return panes.length > 0 && panes.every(({dataset}) => Number(dataset.revision) > 0)
    },
    pane,
    {polling: 100},
  )
  if (isBroken) {
    makeMistakes()
    await page.locator('.message').nth(1).waitFor()
  }
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1500)
  const png = await page.screenshot()
  await page.close()
  return png
}

function makeMistakes() {
  const path = join(publication, 'notes', `${note}.md`)
  writeFileSync(
    path,
    mistakes.reduce((text, [good, bad]) => text.replace(good, bad), readFileSync(path, 'utf8')),
  )
}

/** Pixels of a picture, four bytes each, as the browser reads them. */
async function pixelsOf(browser, png) {
  const page = await browser.newPage()
  const read = await page.evaluate(async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const {data} = context.getImageData(0, 0, image.width, image.height)
    const bytes = Array.from({length: Math.ceil(data.length / 32768)}, (_, index) =>
      String.fromCharCode(...data.subarray(index * 32768, (index + 1) * 32768)),
    )
    return {width: image.width, height: image.height, data: btoa(bytes.join(''))}
  }, png.toString('base64'))
  await page.close()
  return {...read, data: Buffer.from(read.data, 'base64')}
}

const publication = mkdtempSync(join(tmpdir(), 'cess-pictures-'))
for (const name of ['cess.yml', 'notes', 'templates'])
  cpSync(join(root, name), join(publication, name), {recursive: true})
// The mistakes that are made in a note are its own, not that it was published.
rmSync(join(publication, 'notes/.published'), {recursive: true})
const desk = await preview({directory: publication, language: 'en', editor: 'vscode'})
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--headless=new']})
try {
  mkdirSync(folder, {recursive: true})
  for (const [name, picture] of Object.entries(pictures)) {
    const png = encodePalettePng(await pixelsOf(browser, await take(browser, desk.address, picture)))
    writeFileSync(new URL(`${name}.png`, folder), png)
    console.log(`docs/images/${name}.png ${png.length} bytes`)
  }
} finally {
  await browser.close()
  await desk.close()
  rmSync(publication, {recursive: true, force: true})
}
