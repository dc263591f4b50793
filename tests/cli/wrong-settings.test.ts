import {appendFileSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCess} from '../support/cli.js'
import {halves} from '../support/halves.js'
import {publishedFolder} from '../support/life.js'

/** Commands that ask for notes, or for what is on record of them. */
const commands = [
  ...['build', 'build --only site', 'check', 'check --fix', 'audit', 'status', 'status CESS-2026-ALE-001 --json'],
  ...['diff a.fr', 'diff a.fr 1.0 1.0', 'diff a.fr a.fr', 'explain accessibility a.fr', 'verify notes/a.fr.md'],
  ...['publish a.fr', 'publish --dry-run', 'publish --adopt', 'approve a.fr --as X', 'correct a.fr --summary X'],
  ...['close a.fr --summary X', 'withdraw a.fr --reason X', 'restore CESS-2026-ALE-001', 'send a.fr'],
  ...['log a.fr', 'log CESS-2026-ALE-001', 'log verify', 'log append', 'inbox', 'recipients', 'doctor'],
  ...['new --no-edit --title Une --type note-alerte --tlp TLP:RED', 'new --no-edit --translate a.fr --lang en'],
]

/** How a command ends where a publication that was published from has such a line in its settings. */
async function ending(command: string, setting: string) {
  const root = await publishedFolder()
  appendFileSync(join(root, 'cess.yml'), `${setting}\n`)
  const ran = await runCess(command.split(' '), {cwd: root})
  return {...ran, isBug: ran.code === 70 || existsSync(join(root, '.cess/bugs'))}
}

describe.each(['odd: 1', 'template: nothing'])('where `cess.yml` says %s', setting => {
  for (const {cases, speed} of halves(commands, 3))
    it.each(cases)('takes it for nobody’s bug: cess %s', speed, async command => {
      const {isBug, stderr} = await ending(command, setting)
      expect({isBug, stderr}).toEqual({isBug: false, stderr: expect.not.stringContaining('bug')})
    })

  for (const {cases, speed} of halves(['diff a.fr', 'status', 'check'], 6))
    it.each(cases)('says what is wrong, and where: cess %s', speed, async command => {
      const {code, stdout, stderr} = await ending(command, setting)
      expect({code, told: stdout + stderr}).toEqual({
        code: 1,
        told: expect.stringMatching(/^cess\.yml\n.*(?:odd|nothing)/),
      })
    })
})
