import type {Server} from 'node:http'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {samples} from '../support/built-samples.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {halves} from '../support/halves.js'
import {serve} from '../support/serve.js'
import {describeWith} from '../support/tools.js'

/** How far each link of the navigation is from the entry of the list that it is in, and the first from the logo, in pixels. */
const offsets = `(() => {
  const left = part => part.getBoundingClientRect().left
  const links = [...document.querySelectorAll('.site nav li > a:not(.languages a)')].filter(link => link.offsetParent)
  const own = links.map(link => left(link) + parseFloat(getComputedStyle(link).paddingLeft) - left(link.parentElement))
  return [...own, left(links[0]) - left(document.querySelector('.site .logo'))]
})()`

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

  for (const {cases, speed} of halves(['/zones/', '/en/zones/', '/threats/'], 2))
    it.each(cases)('count under a name what it has, and in one column last: %s', speed, async path => {
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
    })

  it('has its sections on the line of the logo where they are under it, and in the menu', {tags: 'slow'}, async () => {
    await page.goto(`${served.origin}/`, {waitUntil: 'load'})
    await page.setViewportSize({width: 900, height: 900})
    const wide = await page.evaluate<readonly number[]>(offsets)
    await page.setViewportSize({width: 320, height: 900})
    await page.locator('.menu summary').click()
    const narrow = await page.evaluate<readonly number[]>(offsets)
    expect(wide.length).toBeGreaterThan(5)
    expect([...wide, ...narrow].filter(px => px !== 0)).toEqual([])
    expect(narrow).toHaveLength(wide.length)
  })
})
