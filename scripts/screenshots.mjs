// Takes the pictures of the README from the real thing: the desk over a copy of this repository's sample notes, in which an editor
// makes mistakes. Needs chromium.
//   npm run compile && node scripts/screenshots.mjs
// Colours are brought down to 256 so that no picture weighs more than it must.
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import PNG from 'png-js'
import {preview} from '../dist/engine/desk/preview.js'
import {palettePng} from '../dist/io/palette-png.js'

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

/** Pixels of a picture, four bytes each. */
function pixelsOf(bytes) {
  const png = new PNG(bytes)
  return new Promise(resolve => png.decode(pixels => resolve({width: png.width, height: png.height, pixels})))
}

/** Colours of a palette, at most (PNG 3, 11.2.2). */
const mostColors = 256

/** A picture whose colours fit into a palette, those beyond it by the nearest that is in it. */
function withFewColors({width, height, pixels}) {
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 4)
    counts.set(colorAt(pixels, at), (counts.get(colorAt(pixels, at)) ?? 0) + 1)
  const palette = choosePalette([...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color))
  const shown = new Map(palette.map(color => [color, color]))
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at)
    if (!shown.has(color)) shown.set(color, nearest(palette, color))
    pixels.writeUIntBE(shown.get(color), at, 3)
  }
  return {width, height, pixels}
}

/** The most frequent colours, then those that are farthest from all that were chosen: a small red stays red. */
function choosePalette(colors) {
  const palette = colors.slice(0, mostColors / 2)
  const rest = colors.slice(palette.length)
  const gaps = rest.map(color => Math.min(...palette.map(chosen => distance(chosen, color))))
  while (palette.length < mostColors && palette.length < colors.length) {
    const farthest = gaps.reduce((best, gap, index) => (gap > (gaps[best] ?? 0) ? index : best), 0)
    const color = rest[farthest]
    palette.push(color)
    for (const [index, other] of rest.entries()) gaps[index] = Math.min(gaps[index], distance(color, other))
  }
  return palette
}

function distance(one, other) {
  const [r, g, b] = [16, 8, 0].map(shift => ((one >> shift) & 255) - ((other >> shift) & 255))
  return r * r + g * g + b * b
}

const colorAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2]

const nearest = (palette, color) =>
  palette.reduce((best, candidate) => (distance(candidate, color) < distance(best, color) ? candidate : best))

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
    const png = palettePng(withFewColors(await pixelsOf(await take(browser, desk.address, picture))))
    writeFileSync(new URL(`${name}.png`, folder), png)
    console.log(`docs/images/${name}.png ${png.length} bytes`)
  }
} finally {
  await browser.close()
  await desk.close()
  rmSync(publication, {recursive: true, force: true})
}
