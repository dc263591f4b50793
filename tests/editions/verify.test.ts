// @module-tag slow
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {expect, it, onTestFinished} from 'vitest'
import {accessibilityMistakes, smallTargets} from '../support/axe.js'
import {launchChromium} from '../support/chromium.js'
import {loggedSite} from '../support/logged-site.js'
import {serve} from '../support/serve.js'

const mostScriptBytes = 60_000

/** Where files are verified, in a browser that notes what it asks for. */
async function openPage(root: string) {
  const {origin, server} = await serve(join(root, 'out/site'))
  onTestFinished(() => void server.close())
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(`${request.method()} ${request.url()}`))
  await page.goto(`${origin}/verify/`)
  await page.locator('[data-verify=zone]').waitFor()
  return {page, origin, asked}
}

/** The state and the words of the verdict on a file. */
async function said(page: Page, name: string, bytes: Uint8Array): Promise<readonly [string | null, string]> {
  await page.locator('[data-verify=results]').evaluate(element => element.replaceChildren())
  await page.locator('[data-verify=input]').setInputFiles({name, mimeType: '', buffer: Buffer.from(bytes)})
  const result = page.locator('[data-result=box]').first()
  await result.waitFor()
  return [await result.getAttribute('data-state'), await result.locator('[data-result=verdict]').innerText()]
}

it('says in the browser what a file is, and lets nothing out', async () => {
  const {root} = await loggedSite()
  const {page, origin, asked} = await openPage(root)
  const bytesAt = (path: string) => Uint8Array.from(readFileSync(join(root, path)))
  const edition = (extension: string) => bytesAt(`out/notes/a.fr/a.fr${extension}`)
  const [pdf, source] = [edition('.pdf'), bytesAt('notes/a.fr.md')]

  for (const bytes of [pdf, edition('.html'), source])
    expect(await said(page, 'file', bytes)).toEqual([
      'genuine',
      expect.stringMatching(/^Authentique et intact : CESS-2026-ALE-001, version/),
    ])
  expect(await page.locator('[data-result=verdict] .unbroken').innerText()).toBe('CESS-2026-ALE-001')
  expect(await smallTargets(page)).toEqual([])
  // Whoever forges a message can attach the true PDF.
  expect(await said(page, 'file', edition('.eml'))).toEqual([
    'unknown',
    expect.stringContaining('le texte de ce message'),
  ])
  expect(await page.locator('[data-state=genuine] [data-result=verdict]').innerText()).toMatch(/^Authentique et intact/)
  expect(await said(page, 'file', bytesAt('out/site/notes/a/index.html'))).toEqual([
    'unknown',
    expect.stringMatching(/^Incertain : le texte est celui de CESS-2026-ALE-001/),
  ])

  const at = pdf.length >> 1
  pdf[at] = (pdf[at] ?? 0) ^ 1
  expect(await said(page, 'file', pdf)).toEqual([
    'changed',
    expect.stringMatching(/^Non authentique : .+CESS-2026-ALE-001/),
  ])
  expect(await page.locator('[data-result=link]').getAttribute('href')).toBe(`${origin}/notes/a/index.html`)
  expect(await said(page, 'file', new Uint8Array(3))).toEqual(['unknown', expect.stringMatching(/^Inconnu/)])

  expect(await accessibilityMistakes(page, 'everything')).toEqual([])
  const policy = await page.locator('meta[http-equiv]').first().getAttribute('content')
  expect(policy).toMatch(/connect-src 'none';.*form-action 'none'/)
  const script = (await page.locator('script[src*=verify]').getAttribute('src')) ?? ''
  expect(statSync(join(root, 'out/site/verify', script)).size).toBeLessThan(mostScriptBytes)
  expect(asked.filter(one => !one.startsWith(`GET ${origin}/`))).toEqual([])
  await expect(page.evaluate(`fetch('/log/checkpoint', {method: 'POST', body: 'x'})`)).rejects.toThrow(
    /Failed to fetch/,
  )
})
