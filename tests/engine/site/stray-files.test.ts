import {appendFileSync, cpSync, existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build, type BuildOptions} from '../../../src/index.js'
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

const words = 'Le héron couve sous la neige'
const telling = note(2, secret).replace('Un câble est rompu', words)

/** Ways in which the text of a note stops being public; of one that is withdrawn, the name stays. */
const lost: Readonly<Record<string, (root: string) => void>> = {
  ...ends,
  'is withdrawn': root => put(join(root, 'notes', name), telling.replace('publie', 'retire')),
}

/** Builds that make no site, and how they come to be. */
const others: Readonly<Record<string, (root: string) => Partial<BuildOptions>>> = {
  'makes mails alone': () => ({only: ['mail']}),
  'cannot read its settings': root => {
    appendFileSync(join(root, 'cess.yml'), 'x: [')
    return {}
  },
  'has a template with a mistake': root => {
    cpSync('templates/cess', join(root, 'templates/cess'), {recursive: true})
    appendFileSync(join(root, 'templates/cess/web/_site-footer.liquid'), '{{ nothing.at.all }}')
    return {only: ['site']}
  },
}

describe.each(Object.keys(others))('a build that %s', other => {
  /** Files with its words, once an older site was put back and such a build was made. */
  const left = async (how: string): Promise<readonly string[]> => {
    const root = await builtWith({...notes, [name]: telling})
    const site = join(root, 'out/site')
    expect(filesWith(site, words).length).toBeGreaterThan(3)
    cpSync(site, join(root, 'older'), {recursive: true})
    lost[how]?.(root)
    await build({directory: root, only: ['site']})
    expect(filesWith(site, words)).toEqual([])
    const options = {directory: root, ...others[other]?.(root)}
    await build(options)
    cpSync(join(root, 'older'), site, {recursive: true})
    await build(options)
    expect(existsSync(join(site, 'robots.txt'))).toBe(true)
    return filesWith(site, words)
  }

  it('takes down what an older site brings back of a note that is withdrawn', async () => {
    expect(await left('is withdrawn')).toEqual([])
  })

  it.each(Object.keys(ends))('and of one that %s', {tags: 'slow'}, async how => {
    expect(await left(how)).toEqual([])
  })
})
