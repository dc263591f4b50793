import type {Server} from 'node:http'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, expect, it} from 'vitest'
import {samples} from '../support/built-samples.js'
import {accessibilityMistakes} from '../support/axe.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {serve} from '../support/serve.js'
import {describeWith} from '../support/tools.js'

describeWith('chromium', 'the search of the sample site', () => {
  let browser: Chromium
  let served: {readonly origin: string; readonly server: Server}
  let page: Page
  let wrong: string[]
  let asked: string[]
  beforeAll(async () => {
    browser = await launchChromium()
    served = await serve(join(samples, 'site'))
  })
  beforeEach(async () => {
    page = await browser.newPage({viewport: {width: 1280, height: 900}, bypassCSP: false})
    wrong = []
    asked = []
    page.on('console', message => wrong.push(message.text()))
    page.on('pageerror', error => wrong.push(String(error)))
    page.on('request', request => asked.push(request.url()))
  })
  afterEach(() => page.close())
  afterAll(async () => {
    await browser.close()
    served.server.close()
  })
  const open = (path: string) => page.goto(served.origin + path, {waitUntil: 'load'})
  const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.id')
  /** Messages in the page's console, and requests to other hosts. */
  const trouble = () => [...wrong, ...asked.filter(url => !url.startsWith(served.origin) && !url.startsWith('data:'))]
  const count = () => page.getByRole('status').textContent()

  it('is reached, used and left by the keyboard alone', {tags: 'slow'}, async () => {
    await open('/notes/cables-sous-marins/')
    expect(asked.filter(url => /search|\.bin/.test(url))).toEqual([])
    await Promise.all([page.waitForURL('**/search/index.html'), page.keyboard.press('Control+k')])
    await page.getByRole('searchbox', {name: 'Rechercher'}).waitFor()
    await page.keyboard.type('l’EFFONDREMENT du cable')
    // It searches while one types: the first answers are those to fewer letters.
    await page.waitForURL(/\?q=.*cable$/)
    await page
      .locator('.found a')
      .first()
      .filter({hasText: /^Câbles/})
      .waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^Câbles/)
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('search')
    await page.keyboard.press('Enter')
    await Promise.all([page.waitForURL('**/notes/cables-sous-marins/index.html'), page.keyboard.press('Enter')])
    expect(trouble()).toEqual([])
  })

  it('says how many it found, and shows as much of each as the listings', {tags: 'slow'}, async () => {
    await open('/search/?q=câble')
    await page.locator('.found mark').first().waitFor()
    expect(await count()).toMatch(/^\d publications?(?:\. With some of the words: \d publications?)?$/)
    expect(await page.locator('.found .row').first().innerText()).toMatch(
      /18\snov.\s2026\s+Note d’alerte\s+Câbles.*\s+Élevée/,
    )
    expect(await page.locator('.found mark').first().textContent()).toBe('Câbles')
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
    await page.emulateMedia({colorScheme: 'dark'})
    expect(await accessibilityMistakes(page, 'contrast')).toEqual([])
    await page.getByRole('searchbox').fill('zzzz')
    await page.getByText('Aucun résultat.').waitFor()
    expect(await page.locator('.found .row').count()).toBe(0)
    expect(trouble()).toEqual([])
  })

  it('raises what is raised of a day', async () => {
    // No sample is of the first of a month: the index is read as if all were.
    await page.addInitScript(`{
      const {parse} = JSON
      JSON.parse = text => {
        const value = parse(text)
        for (const row of value.rows ?? []) row.date = ['1', 'er', ' nov. 2026']
        return value
      }
    }`)
    await open('/search/?q=câble')
    const time = page.locator('.found time').first()
    await time.waitFor()
    expect(await time.innerHTML()).toBe('1<sup>er</sup> nov. 2026')
    expect(await time.getAttribute('datetime')).toMatch(/^2026-/)
    expect(trouble()).toEqual([])
  })

  it('searches in the page’s language, and names what is in another', async () => {
    await open('/en/search/?q=pointe-noire')
    const row = page.locator('.found .row', {hasText: 'Pointe-Noire'})
    await row.first().waitFor()
    expect(await count()).toMatch(/^\d publications?(?:\. With some of the words: \d publications?)?$/)
    expect(await row.locator('a').first().getAttribute('lang')).toBe('fr')
    expect(await row.first().innerText()).toContain('Français')
    // On one line, as in the listings, and marked.
    const whole = row.locator('a .unbroken')
    expect([await whole.innerText(), (await whole.locator('mark').allInnerTexts()).join('-')]).toEqual([
      'Pointe-Noire',
      'Pointe-Noire',
    ])
  })

  /** The live region's text after a query is typed, and the titles that are shown, in order. */
  const typed = async (query: string) => {
    await page.getByRole('searchbox').fill('')
    await page.locator('[role="status"]:empty').waitFor({state: 'attached'})
    await page.getByRole('searchbox').pressSequentially(query)
    await page.waitForURL(url => url.searchParams.get('q') === query)
    await page.locator('[role="status"]:not(:empty)').waitFor()
    return {said: (await count())?.replaceAll('\u00A0', ' '), titles: await page.locator('.found a').allInnerTexts()}
  }

  it('says what it found in which way, whatever is typed', {tags: 'slow'}, async () => {
    await open('/search/')
    const slip = await typed('ruputre')
    expect(slip.said).toMatch(/^Avec des mots proches : \d publications?$/)
    expect(slip.titles.join()).toMatch(/^Câbles.*ruptures/)

    const some = await typed('rupture deterrence guichet')
    expect(some.said).toMatch(/^Avec une partie des mots : \d publications?$/)
    expect(await page.locator('section.rest').isVisible()).toBe(false)

    const both = await typed('les pannes de la mer')
    const counts = /^(\d) publications?\. Avec une partie des mots : (\d) publications?$/.exec(both.said ?? '')
    expect(await page.locator('[data-search="results"] .row').count()).toBe(Number(counts?.[1]))
    expect(await page.locator('section.rest .row').count()).toBe(Number(counts?.[2]))
    expect(await page.getByRole('heading', {level: 2}).first().innerText()).toContain('Avec une partie des mots')
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])

    for (const query of ['18 novembre 2026', '2026-11-18', '18/11/2026', 'CESS-2026-ALE-014'])
      expect((await typed(query)).titles[0], `for ${query}`).toMatch(/^Câbles sous-marins/)
    expect(trouble()).toEqual([])
  })

  it('finds words of notes in other languages, and marks those notes', async () => {
    await open('/search/')
    expect((await typed('masthead')).titles).toEqual(['Cloned local media: how a borrowed masthead travels'])
    const row = page.locator('.found .row')
    expect(await row.locator('a').getAttribute('lang')).toBe('en')
    expect(await row.locator('a').getAttribute('hreflang')).toBe('en')
    expect(await row.locator('[data-row="language"]').innerText()).toBe('English')
    expect(await row.locator('mark').innerText()).toBe('masthead')
  })

  it('leads by arrow keys through what has all words and on to what has some', {tags: 'slow'}, async () => {
    await open('/search/')
    const {titles} = await typed('les pannes de la mer')
    for (const title of titles) {
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe(title)
    }
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('search')
  })

  it('does not say that there is nothing where an index is missing', {tags: 'slow'}, async () => {
    await page.route('**/en/search/notes.bin', route => route.fulfill({status: 404, body: ''}))
    await open('/search/')
    expect((await typed('masthead')).said).not.toBe('Aucun résultat.')
    expect((await typed('zzzz')).said).toMatch(/^La recherche ne fonctionne pas ici/)
    expect((await typed('guichet')).titles.length).toBeGreaterThan(0)
  })

  it('never scrolls sideways, with results and without', {tags: 'slow'}, async () => {
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({width, height: 900})
      await open(`/search/?q=${encodeURIComponent('les pannes de la mer')}`)
      await page.locator('.found .row').first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width)
    }
  })

  it('leads to the listings where it cannot run', async () => {
    await page.route('**/notes.bin', route => route.fulfill({status: 200, body: 'no index'}))
    await open('/search/?q=câble')
    await page.getByText('La recherche ne fonctionne pas ici').waitFor()
    const bare = await browser.newContext({javaScriptEnabled: false})
    const without = await bare.newPage()
    await without.goto(`${served.origin}/search/`)
    expect(await without.getByRole('searchbox').count()).toBe(0)
    expect(await without.locator('main').innerText()).toContain('La recherche ne fonctionne pas ici')
    expect(await without.locator('main .ways a').first().getAttribute('href')).toBe('../publications/index.html')
    await bare.close()
  })
})
