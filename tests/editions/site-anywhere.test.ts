import {cpSync, readFileSync} from 'node:fs'
import type {Server} from 'node:http'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {samples} from '../support/built-samples.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {folderWith} from '../support/folder.js'
import {serve} from '../support/serve.js'
import {filesBelow} from '../support/site.js'
import {describeWith} from '../support/tools.js'

const site = join(samples, 'site')
const paths = ['index.html', 'notes/cables-sous-marins/index.html', 'en/publications/index.html']

it('says nowhere where it stands but in the pages for what is missing, which are given at any address', () => {
  const pages = filesBelow(site).filter(path => path.endsWith('.html'))
  const rooted = pages.filter(path => /\s(?:href|src|srcset)="\//.test(readFileSync(join(site, path), 'utf8')))
  expect(rooted).toEqual(pages.filter(path => path.endsWith('404.html')))
})

describeWith('chromium', 'the sample site, wherever it stands', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  /** Requests that failed, but for programs, and widths of the pictures of a page with its styles. */
  async function look(address: string) {
    const page = await browser.newPage()
    const failed: string[] = []
    page.on('requestfailed', request => void (request.resourceType() === 'script' || failed.push(request.url())))
    page.on('response', answer => void (answer.status() < 400 || failed.push(answer.url())))
    await page.goto(address, {waitUntil: 'load'})
    const found = {
      failed,
      empty: await page.evaluate('[...document.images].filter(image => !image.naturalWidth).length'),
      sheets: await page.evaluate('[...document.styleSheets].length'),
      hasSans: await page.evaluate('getComputedStyle(document.body).fontFamily.length > 0'),
    }
    return {page, found}
  }

  it.each(paths)('looks right opened from a disk: %s', {tags: 'slow'}, async path => {
    const {page, found} = await look(pathToFileURL(join(site, path)).href)
    expect(found).toMatchObject({failed: [], empty: 0, hasSans: true})
    expect(found.sheets).toBeGreaterThan(0)
    await page.locator('header nav a').first().click()
    expect(page.url()).toMatch(/^file:.*\.html$/)
    expect(await page.locator('h1').count()).toBe(1)
    await page.close()
  })

  it('says that it cannot be searched where no program may run, and leads to the lists', async () => {
    const {page} = await look(pathToFileURL(join(site, 'search/index.html')).href)
    await page.getByText('La recherche ne fonctionne pas ici').waitFor()
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await page.close()
  })

  it('works under any path of a host, search too', {tags: 'slow'}, async () => {
    const folder = folderWith()
    cpSync(site, join(folder, 'some/where'), {recursive: true})
    const served: {readonly origin: string; readonly server: Server} = await serve(folder)
    for (const path of paths) {
      const {page, found} = await look(`${served.origin}/some/where/${path}`)
      expect(found).toMatchObject({failed: [], empty: 0})
      await page.close()
    }
    const {page} = await look(`${served.origin}/some/where/search/?q=câble`)
    await page.locator('.found a').first().click()
    expect(page.url()).toMatch(new RegExp(`^${served.origin}/some/where/notes/[^/]+/index.html$`))
    expect(await page.locator('h1').count()).toBe(1)
    await page.close()
    served.server.close()
  })
})
