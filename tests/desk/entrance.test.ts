// @module-tag slow
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {preview} from '../../src/engine/desk/preview.js'
import {launchChromium} from '../support/chromium.js'
import {goodNote, publicationWith} from '../support/cli.js'
import {folderWith} from '../support/folder.js'

/** The address that a browser is started with; in the place of one, a script that writes it down. */
async function startedWith(open: () => Promise<unknown>): Promise<string> {
  const folder = folderWith()
  const told = join(folder, 'told')
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$@" > '${told}.part'\n/bin/mv '${told}.part' '${told}'\n`, {
    mode: 0o755,
  })
  vi.stubEnv('PATH', folder)
  await open()
  vi.unstubAllEnvs()
  await vi.waitUntil(() => existsSync(told), {timeout: 500_000})
  return readFileSync(told, 'utf8').trim()
}

describe.skipIf(process.platform !== 'linux')('the browser that the command opens', () => {
  it('is led to the desk and its note by a file, which then is gone; reloads, and has second windows', async () => {
    const root = publicationWith({'cable.fr.md': goodNote({tlp: 'TLP:RED'}), 'b.fr.md': goodNote({number: 2})})
    const browser = await launchChromium()
    onTestFinished(() => browser.close())
    const address = await startedWith(async () => {
      const desk = await preview({directory: root, language: 'en', note: 'cable', opens: true})
      onTestFinished(() => desk.close())
    })
    const context = await browser.newContext({locale: 'fr-FR'})
    context.setDefaultTimeout(300_000)
    const page = await context.newPage()
    await page.goto(address)
    await page.locator('.row[aria-current="page"]', {hasText: 'TLP:RED'}).waitFor()
    expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#cable\.fr$/)
    expect(await page.evaluate('history.length')).toBeLessThanOrEqual(2)
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(existsSync(dirname(fileURLToPath(address)))).toBe(false)
    await page.reload()
    await page.locator('.row').first().waitFor()
    const second = await context.newPage()
    await second.goto(page.url())
    await second.locator('.row').first().waitFor()
    const stranger = await (await browser.newContext()).newPage()
    expect((await stranger.goto(page.url()))?.status()).toBe(401)
    expect(await stranger.locator('body').textContent()).toContain('cess preview')
  })
})
