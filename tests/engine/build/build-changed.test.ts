import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build, check, type BuildReport} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {filesWith, published} from '../../support/site.js'

const web = (directory: string) => build({directory, only: ['web']})
const outcomes = ({notes}: BuildReport) => Object.fromEntries(notes.map(({slug, outcome}) => [slug, outcome]))
const page = (root: string, slug: string) => readFileSync(join(root, `out/notes/${slug}/${slug}.html`), 'utf8')

const original = goodNote({number: 1})
const linking = goodNote({number: 2, text: 'Voir [notre note](a.fr.md) et [elle encore](a.fr.md).'})
const translation = goodNote({number: 3, fields: 'langue: en\ntraduction_de: CESS-2026-ALE-001\n'})
const notes = {'a.fr.md': original, 'b.fr.md': linking, 'c.en.md': translation, 'd.fr.md': goodNote({number: 4})}

/** Rules of the messages on each note that has any. */
async function rulesIn(directory: string) {
  const {notes: looked} = await check({directory})
  const told = looked.map(({slug, messages}) => [slug, messages.map(({ruleId}) => ruleId)] as const)
  return Object.fromEntries(told.filter(([, rules]) => rules.length > 0))
}

describe('a note whose front matter is broken', () => {
  for (const {cases, speed} of halves(
    [
      ['a value', original.replace('TLP:CLEAR', 'TLP:WHITE')],
      ['a field', original.replace('type: note-alerte\n', '')],
      ['the YAML', original.replace('titre: Un', 'titre: "Un')],
      ['the reference', original.replace('ALE-001', 'ALE-1')],
      ['the fence', original.replace('---\n', '')],
      ['everything', ''],
    ],
    2,
  ))
    it.each(cases)('is no error of those that link to it or translate it: %s', speed, async (_, broken) => {
      const {'a.fr': own, ...others} = await rulesIn(publicationWith({...notes, 'a.fr.md': broken}))
      expect(own?.length).toBeGreaterThan(0)
      expect(others).toEqual({'b.fr': ['note-link-broken']})
    })

  it('loses its link, which comes back with it, and nothing else is built', {tags: 'slow'}, async () => {
    const root = publicationWith(notes)
    await web(root)
    const good = page(root, 'b.fr')
    put(join(root, 'notes/a.fr.md'), original.replace('titre: Un', 'titre: "Un'))
    const broken = {'a.fr': 'refused', 'b.fr': 'built', 'c.en': 'built', 'd.fr': 'unchanged'}
    expect(outcomes(await web(root))).toEqual(broken)
    expect(page(root, 'b.fr')).toContain('Voir notre note et elle encore.')
    const idle = await web(root)
    expect(outcomes(idle)).toEqual({...broken, 'b.fr': 'unchanged', 'c.en': 'unchanged'})
    expect(idle.notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))).toContain('note-link-broken')
    put(join(root, 'notes/a.fr.md'), original)
    expect(outcomes(await web(root))).toEqual({...broken, 'a.fr': 'unchanged'})
    expect(page(root, 'b.fr')).toBe(good)
  })

  it('still forbids what its label forbids, as far as that can be read', async () => {
    const broken = original.replace('titre: Un', 'titre: "Un').replace('TLP:CLEAR', 'TLP:AMBER')
    const root = publicationWith({...notes, 'a.fr.md': broken})
    const restricted = ['note-link-restricted', 'note-link-restricted']
    expect(await rulesIn(root)).toMatchObject({'b.fr': restricted, 'c.en': ['translation-tlp']})
  })

  it.each(['TLP:RED', 'TLP:AMBER', 'TLP:'])(
    'is not named in the public tree once it says %s, broken or not',
    {tags: 'slow'},
    async tlp => {
      const secret = goodNote({number: 1, fields: published()})
      const root = await builtWith({
        'zqzqzq.fr.md': secret,
        'b.fr.md': goodNote({number: 2, fields: published(), text: 'Voir [notre note](zqzqzq.fr.md).'}),
        'c.en.md': translation.replace('langue: en', `langue: en\nstatut: publie`),
      })
      const named = () => filesWith(join(root, 'out/site'), 'zqzqzq')
      expect(named()).toEqual(expect.arrayContaining(['notes/b/b.pdf', 'en/notes/c/c.pdf', 'notes/b/index.html']))
      const restricted = secret.replace('TLP:CLEAR', tlp)
      for (const text of [restricted, restricted.replace('titre: ', 'titre: "')]) {
        put(join(root, 'notes/zqzqzq.fr.md'), text)
        await build({directory: root, only: ['site']})
        expect(named()).toEqual([])
      }
      put(join(root, 'notes/zqzqzq.fr.md'), secret)
      await build({directory: root, only: ['site']})
      expect(named()).toEqual(expect.arrayContaining(['notes/b/b.pdf', 'en/notes/c/c.pdf', 'notes/b/index.html']))
    },
  )
})
