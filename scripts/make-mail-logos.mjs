// Draws the logos that the mail carries, twice their size, as PNG: mail programs show no SVG. Needs chromium. Run by hand
// when a logo changes:
//   node scripts/make-mail-logos.mjs
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {chromium} from 'playwright-core'

/** Height in the mail, CSS pixels. */
const heightPx = 34

const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
const page = await browser.newPage({deviceScaleFactor: 2})
for (const brand of ['cess', 'plain']) {
  const folder = new URL(`../templates/${brand}/`, import.meta.url)
  await mkdir(new URL('mail/', folder), {recursive: true})
  for (const name of ['logo', 'logo-reversed']) {
    const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8')
    await page.setContent(`<style>body{margin:0}svg{display:block;height:${heightPx}px;width:auto}</style>${svg}`)
    const picture = await page.locator('svg').screenshot({omitBackground: true})
    await writeFile(new URL(`mail/${name}.png`, folder), picture)
  }
}
await browser.close()
