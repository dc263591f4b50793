import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'

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
