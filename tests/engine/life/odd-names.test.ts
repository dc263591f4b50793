import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {publicationWith, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, treeOf} from '../../support/life.js'

it('takes no note from outside of the publication, nor from among its records', {tags: 'slow'}, async () => {
  const outside = folderWith({'cess.yml': '', 'notes/x.fr.md': draftNote({number: 9})})
  const root = publicationWith({'a.fr.md': draftNote()})
  const names = [
    join(outside, 'notes/x.fr.md'),
    '../../etc/passwd',
    'CESS-2026-ALE-001/../..',
    'notes/.published/x',
    '\0',
  ]
  const before = [treeOf(outside), treeOf(join(root, 'notes'))]
  const commands = [
    ['publish'],
    ['restore'],
    ['correct'],
    ['close', '--summary', 'x'],
    ['withdraw', '--reason', 'x'],
    ['diff'],
  ]
  for (const command of commands)
    for (const name of names) {
      const {code, stderr} = await runCess([...command, name], {cwd: root, env: {LANG: 'en'}})
      expect([command, name, code, stderr]).toEqual([
        command,
        name,
        2,
        expect.stringMatching(/There is (?:no note|neither)/),
      ])
    }
  expect([treeOf(outside), treeOf(join(root, 'notes'))]).toEqual(before)
})

it('publishes no reference that no folder could have, and says where it stands', async () => {
  const root = publicationWith({'a.fr.md': ''})
  for (const reference of [
    '../../x',
    'CESS-2026-ALE-001/..',
    'CESS-2026-ALE-001/en/x',
    'CÉSS-2026-ALE-001',
    '.x',
    'constructor',
    '__proto__',
  ]) {
    writeFileSync(join(root, 'notes/a.fr.md'), draftNote().replace('CESS-2026-ALE-001', JSON.stringify(reference)))
    const {code, stdout, stderr} = await runCess(['publish', 'a.fr'], {cwd: root, env: {LANG: 'en'}})
    expect([reference, code, stdout + stderr]).toEqual([
      reference,
      1,
      expect.stringMatching(/2:12 +error .*CESS-2026-ALE-014/),
    ])
  }
  expect(Object.keys(treeOf(join(root, 'notes')))).toEqual(['a.fr.md'])
})
