// Chromium over the pages of notes, tagged: `node print-pages.mjs NOTES OUT`.
import {mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {openBrowser} from '../pdf/printers.mjs'

const [notes, out] = process.argv.slice(2)
const browser = await openBrowser()
const page = await browser.newPage()
mkdirSync(out, {recursive: true})
for (const name of readdirSync(notes)) {
  const folder = join(notes, name)
  const file = `${name}.html`
  await page.goto(pathToFileURL(join(folder, file)).href)
  await page.pdf({path: join(out, `${name}.pdf`), format: 'A4', tagged: true, outline: true, printBackground: true})
}
await browser.close()
