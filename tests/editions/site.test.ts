import {existsSync, readFileSync, statSync} from 'node:fs'
import type {Server} from 'node:http'
import {join} from 'node:path'
import axe from 'axe-core'
import {HtmlValidate} from 'html-validate'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {launchChromium} from '../support/chromium.js'
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

  it('has pages of notes under 100 kB', () => {
    const heavy = pages.filter(path => path.includes('notes/') && statSync(join(site, path)).size > 100_000)
    expect(heavy).toEqual([])
  })
})

describeWith('chromium', 'the sample site in a browser', () => {
  let browser: Browser
  let served: {readonly origin: string; readonly server: Server}
  beforeAll(async () => {
    browser = await launchChromium()
    served = await serve(site)
  })
  afterAll(async () => {
    await browser.close()
    served.server.close()
  })

  it.each(kinds)('is accessible, asks this host alone, and keeps its own policy: %s', async path => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme, bypassCSP: false})
      const wrong: string[] = []
      page.on('request', request => {
        if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) wrong.push(request.url())
      })
      page.on('console', message => {
        if (path !== '/404.html') wrong.push(message.text())
      })
      await page.goto(served.origin + path, {waitUntil: 'load'})
      await page.evaluate(axe.source)
      // The expression runs in the page, whose `axe` the line above brought.
      const result = (await page.evaluate('axe.run()')) as axe.AxeResults
      expect(result.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`))).toEqual(
        [],
      )
      expect(wrong).toEqual([])
      await page.close()
    }
  })

  it.each(kinds)('never scrolls sideways: %s', async path => {
    const page = await browser.newPage()
    await page.goto(served.origin + path, {waitUntil: 'load'})
    for (const width of [320, 390, 768, 901, 1100, 1280]) {
      await page.setViewportSize({width, height: 900})
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width)
    }
    await page.close()
  })
})
