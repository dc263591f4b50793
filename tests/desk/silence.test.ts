// @module-tag slow
import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {usualBeatMs} from '../../src/model/desk.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {goodNote, publicationYaml} from '../support/cli.js'
import {expectGone, expectSeen} from '../support/desk-page.js'
import {put} from '../support/folder.js'

const program = fileURLToPath(new URL('../support/desk-program.mjs', import.meta.url))
const words = {'fr-FR': /cess preview ne répond plus/, 'en-GB': /cess preview no longer answers/} as const

const root = mkdtempSync(join(tmpdir(), 'cess-silence-'))
const save = (text: string) => put(join(root, 'notes/cable.fr.md'), goodNote({text}))

/** One desk, in a process of its own, and one browser for all tests; each has windows of its own. */
let desk: ChildProcess
let address = ''
let browser: Chromium
beforeAll(async () => {
  put(join(root, 'cess.yml'), publicationYaml)
  save('Un câble est rompu.')
  const child = spawn(process.execPath, [program, root, '200'], {stdio: ['ignore', 'pipe', 'inherit']})
  desk = child
  browser = await launchChromium()
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  address = printed.toString().trim()
})
afterAll(async () => {
  await browser.close()
  const ended = once(desk, 'exit')
  desk.kill('SIGKILL')
  await ended
  rmSync(root, {recursive: true, force: true})
})

async function windowIn(locale: keyof typeof words, hash = '') {
  const page = await browser.newPage({locale})
  page.setDefaultTimeout(300_000)
  await page.goto(`${address}${hash}`)
  return page
}

describe('a desk whose server is stopped', () => {
  it('says so in the words of each window, and goes on when that does', async () => {
    const windows = [
      {page: await windowIn('fr-FR', '#/cable.fr/text'), said: words['fr-FR']},
      {page: await windowIn('en-GB', '#/cable.fr/text'), said: words['en-GB']},
    ]
    for (const {page} of windows) await expectSeen(page.locator('pre').getByText('Un câble est rompu.'))
    for (const text of ['Deux câbles sont rompus.', 'Trois câbles sont rompus.']) {
      desk.kill('SIGSTOP')
      for (const {page, said} of windows) await expectSeen(page.getByText(said))
      save(text)
      desk.kill('SIGCONT')
      for (const {page, said} of windows) {
        await expectSeen(page.locator('pre').getByText(text))
        await expectGone(page.getByText(said))
      }
    }
    for (const {page} of windows) await page.close()
  })

  it('has its window opened while it is stopped, and shows the notes when it goes on', async () => {
    const page = await windowIn('fr-FR')
    await expectSeen(page.locator('.row'))
    const shown = page.url()
    // No question of the page that goes stops the server before the next one comes.
    await page.goto('about:blank')
    await page.clock.install()
    // The program is there, and its first question gets no answer.
    await page.route(
      '**/api/events',
      route => {
        desk.kill('SIGSTOP')
        return route.continue()
      },
      {times: 1},
    )
    const asked = page.waitForRequest('**/api/events')
    await page.goto(shown, {waitUntil: 'commit'})
    await asked
    // How often the server says that it is there the page has not heard: it waits as long as is usual, and asks once more.
    for (const _ of ['asks', 'tells']) await page.clock.fastForward(2 * usualBeatMs)
    await expectSeen(page.getByText(words['fr-FR']))
    desk.kill('SIGCONT')
    await expectSeen(page.locator('.row'))
    await expectGone(page.getByText(words['fr-FR']))
    expect(await page.locator('.row').count()).toBe(1)
  })
})
