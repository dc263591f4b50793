import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {onRefusingDisk, type Refusal} from '../../support/refusing-disk.js'

it('takes down what a lesser label allowed when a note is TLP:RED now, even if it has mistakes', async () => {
  const cwd = publicationWith({'a.fr.md': goodNote({tlp: 'TLP:AMBER'})})
  const page = join(cwd, 'out/notes/a.fr/a.fr.html')
  await runCess(['build', '--only', 'web'], {cwd})
  expect(existsSync(page)).toBe(true)
  writeFileSync(join(cwd, 'notes/a.fr.md'), goodNote({tlp: 'TLP:RED'}).replace('type: note-alerte', 'type: nope'))
  const {code} = await runCess(['build'], {cwd})
  expect(code).toBe(1)
  expect(existsSync(page)).toBe(false)
})

it('leaves no edition of a lesser label beside the ones that were asked for', async () => {
  const cwd = publicationWith({'a.fr.md': goodNote({tlp: 'TLP:AMBER'})})
  const at = (extension: string) => join(cwd, `out/notes/a.fr/a.fr${extension}`)
  await runCess(['build'], {cwd})
  writeFileSync(join(cwd, 'notes/a.fr.md'), goodNote({tlp: 'TLP:RED'}))
  await runCess(['build', '--only', 'mail'], {cwd})
  const endings = ['.html', '.pdf', '.stix.json', '.eml']
  expect(endings.map(ending => existsSync(at(ending)))).toEqual([false, false, false, true])
  await runCess(['build'], {cwd})
  expect(existsSync(at('.pdf'))).toBe(true)
})

it('ends by 3 as long as the disk does not let go of what a note that is TLP:RED now may not have', async () => {
  const cwd = publicationWith({'a.fr.md': goodNote({tlp: 'TLP:AMBER'})})
  const page = join(cwd, 'out/notes/a.fr/a.fr.html')
  const build = () => runCess(['build', '--only', 'web'], {cwd})
  await build()
  writeFileSync(join(cwd, 'notes/a.fr.md'), goodNote({tlp: 'TLP:RED'}))
  // A disk that has no room for what it would have to note of a removal says so, too.
  for (const code of ['EIO', 'ENOSPC'] as const) {
    const refusal: Refusal = {root: join(cwd, 'out/notes'), code, after: 0, calls: ['rmSync']}
    const {given} = await onRefusingDisk(refusal, build)
    expect(given).toMatchObject({code: 3, stdout: expect.stringContaining('out/notes/a.fr/a.fr.html')})
    expect(existsSync(page)).toBe(true)
  }
  expect(await build()).toMatchObject({code: 0})
  expect(existsSync(page)).toBe(false)
})
