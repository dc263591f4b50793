import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, onTestFinished} from 'vitest'
import {launchChromium} from '../support/chromium.js'
import {goodNote, publicationWith} from '../support/cli.js'
import {expectGone, expectSeen} from '../support/desk-page.js'

const program = fileURLToPath(new URL('../support/desk-program.mjs', import.meta.url))
const words = {'fr-FR': /cess preview ne répond plus/, 'en-GB': /cess preview no longer answers/} as const

/** A desk in a process of its own, ended with the test. */
async function deskProcess(directory: string, beatMs: number) {
  const child = spawn(process.execPath, [program, directory, String(beatMs)], {stdio: ['ignore', 'pipe', 'inherit']})
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  })
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  return {address: printed.toString().trim(), signal: (name: NodeJS.Signals) => child.kill(name)}
}

async function windowIn(locale: keyof typeof words, address: string) {
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await browser.newPage({locale})
  page.setDefaultTimeout(300_000)
  await page.goto(address)
  return page
}

describe('a desk whose server is stopped', () => {
  it.each(['fr-FR', 'en-GB'] as const)('says so in words, and goes on when that does (%s)', async locale => {
    const root = publicationWith({'cable.fr.md': goodNote({text: 'Un câble est rompu.'})})
    const desk = await deskProcess(root, 200)
    const page = await windowIn(locale, `${desk.address}#/cable.fr/text`)
    await expectSeen(page.locator('pre').getByText('Un câble est rompu.'))
    for (const text of ['Deux câbles sont rompus.', 'Trois câbles sont rompus.']) {
      desk.signal('SIGSTOP')
      await expectSeen(page.getByText(words[locale]))
      writeFileSync(join(root, 'notes/cable.fr.md'), goodNote({text}))
      desk.signal('SIGCONT')
      await expectSeen(page.locator('pre').getByText(text))
      await expectGone(page.getByText(words[locale]))
    }
  })

  it('has its window opened while it is stopped, and shows the notes when it goes on', async () => {
    const root = publicationWith({'cable.fr.md': goodNote({text: 'Un câble est rompu.'})})
    const desk = await deskProcess(root, 200)
    const page = await windowIn('fr-FR', desk.address)
    await expectSeen(page.locator('.row'))
    const address = page.url()
    // No question of the page that goes stops the server before the next one comes.
    await page.goto('about:blank')
    // The program is there, and its first question gets no answer.
    await page.route(
      '**/api/events',
      route => {
        desk.signal('SIGSTOP')
        return route.continue()
      },
      {times: 1},
    )
    await page.goto(address, {waitUntil: 'commit'})
    await expectSeen(page.getByText(words['fr-FR']))
    desk.signal('SIGCONT')
    await expectSeen(page.locator('.row'))
    await expectGone(page.getByText(words['fr-FR']))
    expect(await page.locator('.row').count()).toBe(1)
  })
})
