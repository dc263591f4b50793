import type {Server} from 'node:http'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {samples} from '../support/built-samples.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {serve} from '../support/serve.js'
import {describeWith} from '../support/tools.js'

/** Left edges and tops of name, words and count of each entry, and its foot, in pixels. */
const entries = `[...document.querySelectorAll('.topics > div')].map(entry => {
  const [name, ...rest] = ['dt', '.across', '.topic-count'].map(part => entry.querySelector(part)?.getBoundingClientRect())
  const [words, count] = rest
  return {
    isUnderName: count !== undefined && count.left === name.left && count.top >= name.bottom && count.top < name.bottom + 20,
    isAfterWords: count !== undefined && count.top >= words.bottom,
    isIn: count !== undefined && count.bottom <= entry.getBoundingClientRect().bottom,
  }
})`

interface Entry {
  readonly isUnderName: boolean
  readonly isAfterWords: boolean
  readonly isIn: boolean
}

describeWith('chromium', 'the lists of a site', () => {
  let browser: Chromium
  let page: Page
  let served: {server: Server; origin: string}
  beforeAll(async () => {
    served = await serve(join(samples, 'site'))
    browser = await launchChromium()
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser.close()
    served.server.closeAllConnections()
    served.server.close()
  })

  it.each(['/zones/', '/en/zones/', '/threats/'])(
    'count under a name what it has, and in one column last: %s',
    async path => {
      await page.goto(served.origin + path, {waitUntil: 'load'})
      for (const width of [761, 1000, 1280]) {
        await page.setViewportSize({width, height: 900})
        const found = await page.evaluate<readonly Entry[]>(entries)
        expect(found.length).toBeGreaterThan(2)
        expect(
          found.filter(({isUnderName, isIn}) => !isUnderName || !isIn),
          `at ${width} px`,
        ).toEqual([])
      }
      await page.setViewportSize({width: 320, height: 900})
      const found = await page.evaluate<readonly Entry[]>(entries)
      expect(found.filter(({isAfterWords, isIn}) => !isAfterWords || !isIn)).toEqual([])
    },
  )
})
