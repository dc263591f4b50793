import {existsSync, readFileSync, statSync} from 'node:fs'
import type {Server} from 'node:http'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {accessibilityMistakes, smallTargets} from '../support/axe.js'
import {samples} from '../support/built-samples.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {focusWalk} from '../support/focus-walk.js'
import {feedFaults} from '../support/feed-rules.js'
import {halves} from '../support/halves.js'
import {isNightly} from '../support/nightly.js'
import {sheetsOf} from '../support/pdf-words.js'
import {serve} from '../support/serve.js'
import {filesBelow, longestOfEachKind, rootedLinks} from '../support/site.js'
import {describeWith} from '../support/tools.js'

const site = join(samples, 'site')
const pages = filesBelow(site).filter(path => path.endsWith('.html'))
const sources = new Map(pages.map(path => [path, readFileSync(join(site, path), 'utf8')]))

/** One page of each kind, in both languages. */
const kinds = [
  ...['/', '/en/', '/notes/cables-sous-marins/', '/en/notes/cloned-local-media/', '/notes/reparer-pointe-noire/'],
  ...['/publications/', '/zones/afrique-francophone/', '/en/threats/', '/method/', '/en/tlp/', '/404.html'],
]

const validator = new HtmlValidate({extends: ['html-validate:standard'], rules: {'long-title': 'off'}})

describe('the sample site', () => {
  it('is valid HTML', {tags: 'slow'}, async () => {
    const looked = isNightly ? sources : longestOfEachKind(sources)
    expect(looked.size).toBeGreaterThan(20)
    for (const [path, source] of looked) {
      const report = await validator.validateString(source)
      const messages = report.results.flatMap(result => result.messages.map(({line, message}) => `${line} ${message}`))
      expect({path, messages}).toEqual({path, messages: []})
    }
  })

  it('has one heading of the first level on each page', () => {
    const others = [...sources].filter(([, source]) => source.match(/<h1[\s>]/g)?.length !== 1)
    expect(others.map(([path]) => path)).toEqual([])
  })

  it('has no link or anchor that leads nowhere', () => {
    const dead = [...sources].flatMap(([path, source]) =>
      [...source.matchAll(/\b(?:href|src)="([^":]*)"/g)].flatMap(([, link = '']) => {
        const url = new URL(link.replaceAll('&amp;', '&'), `https://site.example/${path}`)
        const target = decodeURIComponent(url.pathname)
          .slice(1)
          .replace(/(^|\/)$/, '$1index.html')
        const anchor = decodeURIComponent(url.hash.slice(1))
        const found = existsSync(join(site, target)) && (!anchor || sources.get(target)?.includes(`id="${anchor}"`))
        return found ? [] : [`${path}: ${link}`]
      }),
    )
    expect(dead).toEqual([])
  })

  it('names the languages of each page, and each names the others', () => {
    const alternates = new Map(
      [...sources.values()].map(source => [
        /<link rel="canonical" href="([^"]*)"/.exec(source)?.[1],
        [...source.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, ...pair]) => pair),
      ]),
    )
    for (const [address, pairs] of alternates) {
      if (address === undefined || pairs.length === 0) continue
      expect(pairs.map(([lang]) => lang)).toContain('x-default')
      expect(pairs.map(([, to]) => to)).toContain(address)
      for (const [, to] of pairs) expect({address, to, pairs: alternates.get(to)}).toEqual({address, to, pairs})
    }
    expect(alternates.size).toBeGreaterThan(50)
  })

  it('keeps compounds whole in its lists', () => {
    const whole = (word: string) => `<span class="unbroken">${word}</span>`
    for (const path of ['index.html', 'publications/index.html', 'notes/guichet-commun/index.html'])
      expect(sources.get(path)).toContain(`répare à ${whole('Pointe-Noire')} est`)
    for (const path of ['en/index.html', 'en/zones/index.html', 'en/zones/afrique-francophone/index.html'])
      expect(sources.get(path)).toContain(`>${whole('French-speaking')} Africa<`)
    expect(sources.get('index.html')).toContain(`enceintes ${whole('euro-atlantiques')}`)
  })

  it('says in the words of each home page that all is a specimen', () => {
    const tagOf = (path: string) => /<span class="tag">([^<]*)</.exec(sources.get(path) ?? '')?.[1]
    expect([tagOf('index.html'), tagOf('en/index.html')]).toEqual(['Spécimen', 'Specimen'])
  })

  it('has nothing inline but styles and data blocks, which run nothing', () => {
    const inline = [...sources].flatMap(([path, source]) =>
      [...source.matchAll(/\sstyle="[^"]*"|\son\w+="[^"]*"|<script(?![^>]*(?:src=|type="application\/))[^>]*>/g)].map(
        ([found]) => `${path}: ${found}`,
      ),
    )
    expect(inline).toEqual([])
  })

  it('has feeds that keep the rules of their forms', () => {
    const faults = Object.entries(feedFaults).flatMap(([name, faultsOf]) =>
      filesBelow(site)
        .filter(path => path.endsWith(name))
        .flatMap(path => faultsOf(readFileSync(join(site, path), 'utf8')).map(fault => `${path}: ${fault}`)),
    )
    expect(faults).toEqual([])
  })

  it('has its logos in files that all pages share', () => {
    const logos = filesBelow(site).filter(path => /^assets\/logo.*\.svg$/.test(path))
    expect(logos).toHaveLength(2)
    for (const [path, source] of sources) {
      expect(logos.filter(logo => !rootedLinks(source, path).includes(`src="/${logo}"`))).toEqual([])
      expect({path, inline: /<header[^]*?<svg[^]*?<\/header>/.test(source)}).toEqual({path, inline: false})
    }
  })

  it('has pages of notes under 70 kB, those of earlier versions and of what they changed too', () => {
    expect(pages.filter(path => path.includes('notes/') && statSync(join(site, path)).size > 70_000)).toEqual([])
  })
})

describeWith('chromium', 'the sample site in a browser', () => {
  let browser: Chromium
  let page: Page
  let asked: string[] = []
  let said: string[] = []
  let served: {readonly origin: string; readonly server: Server}
  beforeAll(async () => {
    browser = await launchChromium()
    served = await serve(site)
    // One for all tests: a new page costs more than what is looked at in it.
    page = await browser.newPage({bypassCSP: false})
    page.on('request', request => asked.push(request.url()))
    page.on('console', message => said.push(message.text()))
  })
  afterAll(async () => {
    await browser.close()
    served.server.close()
  })

  for (const {cases, speed} of halves(
    kinds.map((path, at) => ({path, isOdd: at % 2 > 0})),
    11,
  ))
    it.each(cases)(
      'is accessible, never scrolls sideways, asks this host alone, keeps its own policy: $path',
      speed,
      async ({path, isOdd}) => {
        await page.setViewportSize({width: 1280, height: 900})
        await page.emulateMedia({colorScheme: 'light'})
        ;[asked, said] = [[], []]
        await page.goto(served.origin + path, {waitUntil: 'load'})
        expect(await accessibilityMistakes(page, isNightly || !isOdd ? 'everything' : 'contrast')).toEqual([])
        // Narrow and dark at once: what either breaks is found. Of two kinds, each is looked at wholly in one of these ways.
        await page.setViewportSize({width: 320, height: 900})
        await page.emulateMedia({colorScheme: 'dark'})
        expect(await accessibilityMistakes(page, isNightly || isOdd ? 'everything' : 'contrast')).toEqual([])
        expect(asked.filter(url => !url.startsWith(served.origin) && !url.startsWith('data:'))).toEqual([])
        // The server's answer is one line of its own.
        expect(path === '/404.html' ? [] : said).toEqual([])
        // In the same visit: it costs more than what is looked at.
        for (const width of [320, 390, 768, 901, 1100, 1280]) {
          await page.setViewportSize({width, height: 900})
          expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width)
          expect(await smallTargets(page), `at ${width} px`).toEqual([])
        }
      },
    )

  it('shows a name whole in the look of the rest of it', async () => {
    await page.goto(`${served.origin}/en/zones/`, {waitUntil: 'load'})
    const look = (selector: string) => page.evaluate(`getComputedStyle(document.querySelector('${selector}')).font`)
    expect(await look('dt .unbroken')).toBe(await look('dt a'))
  })

  for (const {cases, speed} of halves(
    [
      ['/notes/cables-sous-marins/', '.label', '.summary p'],
      ['/notes/cables-sous-marins/', '.key p', '.addressees'],
      ['/publications/', '.group h2', '.row-title a'],
      ['/zones/', '.topics dt', '.topics dd'],
    ],
    4,
  ))
    it.each(cases)('sets a label on the line of its text: %s, %s', speed, async (path, label, text) => {
      await page.setViewportSize({width: 1280, height: 900})
      await page.emulateMedia({media: null, colorScheme: 'light'})
      await page.goto(served.origin + path, {waitUntil: 'load'})
      const bottoms = await page.evaluate<number[]>(`${JSON.stringify([label, text])}.map(selector => {
      // An empty box stands with its foot on the line that it is in.
      const line = document.createElement('span')
      line.style.display = 'inline-block'
      let first = document.querySelector(selector)
      while (first.firstElementChild && !first.firstChild.nodeValue?.trim() && !first.querySelector('svg'))
        first = first.firstElementChild
      first.prepend(line)
      return line.getBoundingClientRect().bottom
    })`)
      expect(Math.abs((bottoms[0] ?? 0) - (bottoms[1] ?? 99))).toBeLessThanOrEqual(1)
    })

  it(
    'is printed as soberly as the PDF: marked at head and foot, hardly longer, no link but out of it',
    {tags: 'slow'},
    async () => {
      await page.emulateMedia({media: null, colorScheme: 'dark'})
      await page.goto(`${served.origin}/notes/cables-sous-marins/`, {waitUntil: 'load'})
      const sheets = sheetsOf(await page.pdf({preferCSSPageSize: true}))
      const pdf = sheetsOf(readFileSync(join(site, 'notes/cables-sous-marins/cables-sous-marins.pdf')))
      expect(sheets.length).toBeLessThanOrEqual(pdf.length + 1)
      for (const sheet of sheets) expect(sheet.match(/TLP:CLEAR/g)?.length).toBeGreaterThanOrEqual(2)
      expect(sheets[0]?.match(/TLP:CLEAR/g)).toHaveLength(2)
      for (const sheet of sheets.slice(1)) expect(sheet).toContain('CESS-2026-ALE-014·version1.1')
      const words = sheets.join('')
      expect(words).toContain('2022/2557(https://eur-lex.europa.eu')
      expect(words).not.toMatch(/\(https?:[^)]*example\.org|Sommaire|Rechercher|Surlemêmesujet|Donnéesdugraphique/)
    },
  )

  for (const {cases, speed} of halves(
    [
      ['/', 1280],
      ['/notes/cables-sous-marins/', 320],
      ['/publications/', 768],
    ],
    3,
  ))
    it.each(cases)('is walked by keyboard, each stop in sight: %s at %i px', speed, async (path, width) => {
      await page.setViewportSize({width, height: 700})
      await page.emulateMedia({colorScheme: 'light'})
      await page.goto(served.origin + path, {waitUntil: 'load'})
      const stops = await focusWalk(page, 24)
      expect(stops.filter(({isSeen}) => !isSeen)).toEqual([])
      expect(stops.map(({name}) => name).slice(0, width > 760 ? 4 : 5)).toEqual([
        'Aller au texte',
        'Centre Européen de Sécurité et de Stratégie – Accueil',
        ...(width > 760 ? ['Notes d’alerte', 'Tribunes'] : ['FR', 'EN', 'Menu']),
      ])
      await page.goto(served.origin + path, {waitUntil: 'load'})
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('text')
    })
})
