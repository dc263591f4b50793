import {existsSync, readFileSync, statSync} from 'node:fs'
import type {Server} from 'node:http'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {accessibilityMistakes} from '../support/axe.js'
import {launchChromium} from '../support/chromium.js'
import {feedFaults} from '../support/feed-rules.js'
import {serve} from '../support/serve.js'
import {filesBelow} from '../support/site.js'
import {describeWith} from '../support/tools.js'

const site = join(inject('samples'), 'site')
const pages = filesBelow(site).filter(path => path.endsWith('.html'))
const sources = new Map(pages.map(path => [path, readFileSync(join(site, path), 'utf8')]))

/** One page of each kind, in both languages. */
const kinds = [
  '/',
  '/en/',
  '/notes/cables-sous-marins/',
  '/en/notes/cloned-local-media/',
  '/notes/reparer-pointe-noire/',
  '/publications/',
  '/zones/afrique-francophone/',
  '/en/threats/',
  '/method/',
  '/en/tlp/',
  '/404.html',
]

describe('the sample site', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {'long-title': 'off'},
    })
    for (const [path, source] of sources) {
      const report = await validator.validateString(source)
      const messages = report.results.flatMap(result => result.messages.map(({line, message}) => `${line} ${message}`))
      expect({path, messages}).toEqual({path, messages: []})
    }
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

  it('has feeds that keep the rules of their forms', () => {
    const faults = Object.entries(feedFaults).flatMap(([name, faultsOf]) =>
      filesBelow(site)
        .filter(path => path.endsWith(name))
        .flatMap(path => faultsOf(readFileSync(join(site, path), 'utf8')).map(fault => `${path}: ${fault}`)),
    )
    expect(faults).toEqual([])
  })

  it('has pages of notes under 100 kB', () => {
    const heavy = pages.filter(path => path.includes('notes/') && statSync(join(site, path)).size > 100_000)
    expect(heavy).toEqual([])
  })
})

describeWith('chromium', 'the sample site in a browser', () => {
  let browser: Browser
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

  it.each(kinds)('is accessible, asks this host alone, and keeps its own policy: %s', async path => {
    await page.setViewportSize({width: 1280, height: 900})
    await page.emulateMedia({colorScheme: 'light'})
    ;[asked, said] = [[], []]
    await page.goto(served.origin + path, {waitUntil: 'load'})
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
    await page.emulateMedia({colorScheme: 'dark'})
    expect(await accessibilityMistakes(page, 'contrast')).toEqual([])
    expect(asked.filter(url => !url.startsWith(served.origin) && !url.startsWith('data:'))).toEqual([])
    // The server's answer is one line of its own.
    expect(path === '/404.html' ? [] : said).toEqual([])
  })

  it.each(kinds)('never scrolls sideways: %s', async path => {
    await page.goto(served.origin + path, {waitUntil: 'load'})
    for (const width of [320, 390, 768, 901, 1100, 1280]) {
      await page.setViewportSize({width, height: 900})
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width)
    }
  })
})
