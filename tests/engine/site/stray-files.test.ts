import {cpSync, existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {onRefusingDisk} from '../../support/refusing-disk.js'
import {filesBelow, filesWith, published} from '../../support/site.js'

const note = (number: number, title = `Note ${number}`) => goodNote({number, title, fields: published()})
const [secret, name] = ['Le ruban de cobalt sous la neige', 'n2.fr.md']
const notes = {'n1.fr.md': note(1)}

/** Ways in which a note stops being public. */
const ends: Readonly<Record<string, (root: string) => void>> = {
  'is restricted': root => put(join(root, 'notes', name), note(2, secret).replace('TLP:CLEAR', 'TLP:RED')),
  'is a draft': root => put(join(root, 'notes', name), note(2, secret).replace('publie', 'brouillon')),
  'is deleted': root => rmSync(join(root, 'notes', name)),
}

it.each(Object.keys(ends))('takes down a note that %s, and that an older record does not know', async how => {
  const root = await builtWith(notes)
  const once = () => build({directory: root, only: ['site']})
  const [state, older] = [join(root, 'out/.cess'), join(root, 'older')]
  cpSync(state, older, {recursive: true})
  put(join(root, 'notes', name), note(2, secret))
  await once()
  expect(filesWith(join(root, 'out/site'), secret).length).toBeGreaterThan(3)
  rmSync(state, {recursive: true})
  cpSync(older, state, {recursive: true})
  ends[how]?.(root)
  expect((await once()).messages).toEqual([])
  expect(filesWith(join(root, 'out/site'), secret)).toEqual([])
  expect(filesBelow(join(root, 'out/site/notes/n2'))).toEqual([])
  expect(existsSync(join(root, 'out/site/notes/n1/index.html'))).toBe(true)
})

it('takes down what an older site brings back, and leaves what is no file of ours', async () => {
  const root = await builtWith({...notes, [name]: note(2, secret)})
  const [site, older] = [join(root, 'out/site'), join(root, 'older')]
  cpSync(site, older, {recursive: true})
  rmSync(join(root, 'out'), {recursive: true})
  ends['is restricted']?.(root)
  await build({directory: root, only: ['site']})
  const clean = filesBelow(site)
  cpSync(older, site, {recursive: true})
  put(join(site, 'notes/n1/annexe.pdf'), '%PDF')
  const proof = join(site, 'preuve.html')
  put(proof, '<p>preuve</p>')
  // It may be somebody's who keeps it from all others.
  const refusal = {root: proof, code: 'EACCES', after: 0, isReading: true, calls: ['openSync']} as const
  const {changes} = await onRefusingDisk(refusal, () => build({directory: root, only: ['site']}))
  expect(changes).toBe(1)
  expect(filesBelow(site)).toEqual([...clean, 'notes/n1/annexe.pdf', 'preuve.html'].toSorted())
  expect(filesWith(site, secret)).toEqual([])
})
