// @module-tag slow
import {spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import type {DeskState} from '../../src/model/desk.js'
import {goodNote, publicationWith, publicationYaml} from '../support/cli.js'
import {cookieFor} from '../support/desk.js'
import {installed} from '../support/installed.js'

/** A command that goes on until somebody ends it. */
function start(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [installed, ...args], {cwd})
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text += String(chunk)))
  const ended = new Promise<string | number | null>(resolve =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  return {child, ended, says: (what: RegExp) => until(() => what.exec(text) ?? undefined)}
}

/** Wait until there is something. */
async function until<T>(find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await find()
    if (found !== undefined) return found
    await new Promise(resolve => setTimeout(resolve, 30))
  }
}

const note = goodNote()
const changed = note.replace('Un câble est rompu', 'Deux câbles sont rompus')
const folder = () => publicationWith({'cable.fr.md': note})

describe('commands that follow what is written', () => {
  it('cess preview says what holds it up, shows a save, and ends at once by Ctrl-C', async () => {
    const root = folder()
    writeFileSync(join(root, 'cess.yml'), 'site: nowhere\n')
    const {child, ended, says} = start(['preview', '--no-open', '--port', '0', '--lang', 'en'], root)
    const [address] = await says(/http:\/\/[\d.:]+\/\?token=[\w-]+/)
    const headers = {cookie: cookieFor(address)}
    await says(/\d\u00A0errors? in cess\.yml: no note can be shown until they are corrected\.\nCtrl-C/)
    writeFileSync(join(root, 'cess.yml'), publicationYaml)
    await says(/every note is shown as it is/)
    await until(async () => {
      const state = (await (await fetch(new URL('/api/state', address), {headers})).json()) as DeskState // the server's answer
      return state.messages.en.length === 0 || undefined
    })
    writeFileSync(join(root, 'notes/cable.fr.md'), changed)
    await until(async () => {
      const answer = await fetch(new URL('/editions/cable.fr/text', address), {headers})
      return (await answer.text()).includes('Deux câbles sont rompus') || undefined
    })
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('cess build --watch builds again after a save, and ends by Ctrl-C, whoever is impatient', async () => {
    const root = folder()
    const {child, ended, says} = start(['build', '--watch', '--only', 'mail', '--lang', 'en'], root)
    await says(/Ctrl-C ends it/)
    const built = () => {
      try {
        return readFileSync(join(root, 'out/notes/cable.fr/cable.fr.mail.txt'), 'utf8')
      } catch {
        return ''
      }
    }
    await until(() => built().includes('Un câble est rompu') || undefined)
    writeFileSync(join(root, 'notes/cable.fr.md'), changed)
    await until(() => built().includes('Deux câbles sont rompus') || undefined)
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect([0, 'SIGINT']).toContain(await ended)
  })
})
