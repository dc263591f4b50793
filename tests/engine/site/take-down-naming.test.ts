import {existsSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, describe, it} from 'vitest'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {filesWith, published} from '../../support/site.js'

const title = 'Vannes d’écluse : l’accès oublié du sous-traitant'
const named = ({tlp = 'TLP:CLEAR', as = title, number = 1} = {}) =>
  goodNote({number, title: `"${as}"`, fields: published(), tlp})

/** A note with nothing in common with others, so that its page shows none of them. */
const apart = (number: number, text: string) =>
  goodNote({number, title: `Note ${number}`, fields: published(), text})
    .replace('afrique-francophone', 'asie-centrale')
    .replace('infrastructures-critiques', 'desinformation')
    .replace('Anaïs Modèle', 'Zoé Autre')

const notes = {
  'a.fr.md': named(),
  'b.fr.md': apart(2, `Voir la note « ${title} ».`),
  'c.fr.md': apart(3, 'Voir la note cess_2026_ale_001.'),
  'd.fr.md': apart(4, 'Un câble est rompu.'),
}

/** Where the changed note stands now, notes beside it, and those that are in the places of others since. */
interface Around {
  readonly path?: string
  readonly others?: Readonly<Record<string, string>>
  readonly instead?: Readonly<Record<string, string>>
}

/** A publication whose note was changed since it was built, and whose settings have a mistake. */
async function broken(changed: string, {path = 'a.fr.md', others = {}, instead = {}}: Around = {}) {
  const root = await builtWith({...notes, ...others})
  const site = join(root, 'out/site')
  expect(filesWith(site, 'oublié du sous-traitant')).toContain('notes/b/index.html')
  rmSync(join(root, 'notes/a.fr.md'))
  for (const [name, text] of Object.entries({[path]: changed, ...instead})) put(join(root, 'notes', name), text)
  put(join(root, 'cess.yml'), publicationYaml.replace('sender', 'sendre'))
  const once = () => build({directory: root, only: ['site']})
  await once()
  const standing = () => ['a', 'b', 'c', 'd'].filter(slug => existsSync(join(site, 'notes', slug, 'index.html')))
  return {root, site, once, standing}
}

describe('what names a note that was restricted while cess.yml has mistakes', () => {
  it('comes down with it, by its title and its reference, and comes back with it', {tags: 'slow'}, async () => {
    const {root, site, standing, once} = await broken(named({tlp: 'TLP:AMBER'}))
    expect(standing()).toEqual(['d'])
    for (const word of ['oublié du sous-traitant', 'cess_2026_ale_001']) expect(filesWith(site, word)).toEqual([])
    put(join(root, 'cess.yml'), publicationYaml)
    await once()
    expect(standing()).toEqual(['d'])
    put(join(root, 'notes/a.fr.md'), named())
    await once()
    expect(standing()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('comes down though it was given another title, or its name, at once', async () => {
    expect((await broken(named({tlp: 'TLP:RED', as: 'Tout autre chose que cela'}))).standing()).toEqual(['d'])
    expect((await broken(named({tlp: 'TLP:AMBER'}), {path: 'autre.fr.md'})).standing()).toEqual(['d'])
  })

  it('comes down though another note has its name now, with the same label, status and date', async () => {
    const instead = {'a.fr.md': named({number: 9, as: 'Tout autre chose que cela'})}
    const {site, standing} = await broken(named({tlp: 'TLP:AMBER'}), {path: 'autre.fr.md', instead})
    expect(standing()).toEqual(['d'])
    for (const word of ['oublié du sous-traitant', 'CESS-2026-ALE-001']) expect(filesWith(site, word)).toEqual([])
  })

  it('comes down by its reference though it has the name of another now, and that one its name', async () => {
    const instead = {'a.fr.md': notes['d.fr.md']}
    const {site, standing} = await broken(named({tlp: 'TLP:AMBER'}), {path: 'd.fr.md', instead})
    expect(standing()).toEqual([])
    expect(filesWith(site, 'cess_2026_ale_001')).toEqual([])
  })

  it('is sought once', async () => {
    const {root, once} = await broken(named({tlp: 'TLP:AMBER'}))
    const manifest = join(root, 'out/.cess/manifest.json')
    const before = statSync(manifest)
    await once()
    expect(statSync(manifest).ino).toBe(before.ino)
  })

  it('stays where another public note has that title', async () => {
    const others = {'e.fr.md': named({number: 5})}
    expect((await broken(named({tlp: 'TLP:AMBER'}), {others})).standing()).toEqual(['b', 'd'])
  })

  it('stays where the note changed otherwise', async () => {
    const {standing} = await broken(named().replace('2026-11-18', '2026-11-17'))
    expect(standing()).toEqual(['b', 'c', 'd'])
  })
})
