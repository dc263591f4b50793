import {describe, expect, it} from 'vitest'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {halves} from '../support/halves.js'

const [reference, other] = ['CESS-2026-ALE-001', 'CESS-2026-ALE-002']
const cwd = () => publicationWith({'cable.fr.md': goodNote(), 'rail.fr.md': goodNote({number: 2, title: 'Un rail'})})

describe('a note named by its reference', () => {
  for (const {cases, speed} of halves(
    [
      'check',
      'check --fix',
      'build --only data',
      'status',
      'publish --dry-run',
      'new --no-edit --lang en --translate',
      'explain accessibility',
      'publish',
    ],
    8,
  ))
    it.each(cases)('is found by cess %s', speed, async command => {
      const {code, stdout, stderr} = await runCess([...command.split(' '), reference], {cwd: cwd()})
      expect({code, stderr}).toEqual({code: 0, stderr: expect.not.stringContaining('There is no note') as string})
      expect(stdout + stderr).not.toContain('rail')
    })

  for (const {cases, speed} of halves<string>(['correct', 'close', 'withdraw', 'diff', 'restore', 'log'], 6))
    it.each(cases)('is found by cess %s', speed, async command => {
      const folder = cwd()
      await runCess(['publish', 'cable'], {cwd: folder})
      const why = {correct: '--summary', close: '--summary', withdraw: '--reason'}[command]
      const {code, stdout, stderr} = await runCess([command, reference, ...(why ? [why, 'Pour voir.'] : [])], {
        cwd: folder,
      })
      expect({code, stderr}).toEqual({code: 0, stderr: expect.not.stringContaining('There is no note') as string})
      expect(stdout).not.toContain('rail')
    })

  it('is found in small letters', async () => {
    const english = goodNote({fields: `langue: en\ntraduction_de: ${reference}\n`}).replace(
      reference,
      `${reference}/en`,
    )
    const folder = publicationWith({'cable.fr.md': goodNote(), 'cable.en.md': english})
    const {stdout} = await runCess(['status', `${reference.toLowerCase()}/en`], {cwd: folder})
    expect(stdout).toContain('cable.en')
    expect(stdout).not.toContain('cable.fr')
  })

  it('is found though its front matter has errors', {tags: 'slow'}, async () => {
    const folder = publicationWith({
      'cable.fr.md': goodNote().replace('zone:', 'zonne:'),
      'rail.fr.md': goodNote({number: 2}),
    })
    const {code, stdout} = await runCess(['check', reference], {cwd: folder})
    expect(code).toBe(1)
    expect(stdout).toContain('notes/cable.fr.md')
  })

  it('is the translation that has it', async () => {
    const english = goodNote({fields: `langue: en\ntraduction_de: ${reference}\n`}).replace(
      reference,
      `${reference}/en`,
    )
    const folder = publicationWith({'cable.fr.md': goodNote(), 'cable.en.md': english})
    expect((await runCess(['status', `${reference}/en`], {cwd: folder})).stdout).not.toContain('cable.fr')
    expect((await runCess(['status', reference], {cwd: folder})).stdout).not.toContain('cable.en')
  })

  it('gives way to a name, and to errors of `cess.yml`', {tags: 'slow'}, async () => {
    const named = publicationWith({[`${reference}.fr.md`]: goodNote({number: 2}), 'cable.fr.md': goodNote()})
    expect((await runCess(['status', reference], {cwd: named})).stdout).toContain(`${reference}.fr`)
    const broken = publicationWith({'cable.fr.md': goodNote()}, 'organisation: {}\n')
    for (const args of [['check'], ['check', '--fix'], ['build'], ['publish'], ['status']]) {
      const {code, stdout, stderr} = await runCess([...args, reference], {cwd: broken})
      expect({args, code, stderr: stderr.includes('There is no note')}).toEqual({args, code: 1, stderr: false})
      expect(stdout + stderr).toContain('cess.yml')
    }
  })

  it('is unknown if no note has it', async () => {
    const {code, stderr} = await runCess(['publish', other.replace('002', '009')], {cwd: cwd()})
    expect(code).toBe(2)
    expect(stderr).toContain('There is no note `CESS-2026-ALE-009`')
  })
})
