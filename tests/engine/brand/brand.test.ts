import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {openContext} from '../../../src/engine/context/context.js'
import {findTemplate, listTemplates} from '../../../src/io/find-template.js'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {halves} from '../../support/halves.js'

const brand = {'templates/own/_brand.yml': 'meta: 3\n'}
const publication = () => folderWith({'cess.yml': `${publicationYaml}template: own\n`, 'notes/.keep': ''})
const reasons = async (directory: string) => (await check({directory})).messages.map(({reason}) => reason.en)

describe('a template that is a link out of the publication', () => {
  it('is refused, not read', async () => {
    const [root, elsewhere] = [publication(), folderWith(brand)]
    mkdirSync(join(root, 'templates'))
    symlinkSync(join(elsewhere, 'templates/own'), join(root, 'templates/own'))
    expect(findTemplate(root, 'own')).toBeUndefined()
    expect(await reasons(root)).toEqual([
      'Unexpected link out of the publication, expected a folder of the publication',
    ])
  })

  it('is refused where all of `templates/` is one, and hides none of ours', async () => {
    const [root, elsewhere] = [publication(), folderWith(brand)]
    symlinkSync(join(elsewhere, 'templates'), join(root, 'templates'))
    expect(listTemplates(root)).not.toContain('own')
    expect(findTemplate(root, 'cess')).toBeUndefined()
    expect(await reasons(root)).toEqual([
      'Unexpected link out of the publication, expected a folder of the publication',
    ])
    await expect(check({directory: root, template: 'own'})).rejects.toThrow('link out of the publication')
  })

  it('is followed where it stays inside', async () => {
    const root = publication()
    mkdirSync(join(root, 'brands/own'), {recursive: true})
    symlinkSync(join(root, 'brands'), join(root, 'templates'))
    expect(findTemplate(root, 'own')).toBe(join(root, 'templates/own'))
    rmSync(join(root, 'templates'))
  })
})

describe('a template of the publication’s own', () => {
  const font = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  )

  /** A publication with a brand that brings a font of its own. */
  function branded(bytes: Uint8Array, name = 'letters.ttf'): string {
    const root = folderWith({'cess.yml': `${publicationYaml}template: own\n`, 'notes/a.fr.md': goodNote()})
    const own = join(root, 'templates/own')
    cpSync('templates/plain', own, {recursive: true})
    const file = join(own, '_brand.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/'package:[^']*SourceSans3_400Regular.ttf'/, name))
    writeFileSync(join(own, name), bytes)
    return root
  }

  it('is loaded where its fonts are sound, which the next build believes', {tags: 'slow'}, async () => {
    const root = branded(readFileSync(font))
    const {messages, notes} = await build({directory: root, only: ['web']})
    expect([messages, notes.map(({outcome}) => outcome)]).toEqual([[], ['built']])
    const open = openMemo(openContext({directory: root}))
    expect([...open.memo.traces()].map(({id}) => id)).toContain('brandTrial\u0000own')
    open.close()
  })

  for (const {cases, speed} of halves(['letters.ttf', 'LETTERS.TTF', 'letters'], 3))
    it.each(cases)('is refused where a font cannot be used, whatever its name: %s', speed, async name => {
      const bytes = readFileSync(font)
      const view = new DataView(bytes.buffer, bytes.byteOffset)
      const head = Array.from({length: view.getUint16(4)}, (_, index) => 12 + index * 16).find(
        at => bytes.toString('latin1', at, at + 4) === 'head',
      )
      // No units to the em.
      view.setUint16(view.getUint32((head ?? 0) + 8) + 18, 0)
      const {messages} = await check({directory: branded(bytes, name)})
      expect(messages).toMatchObject([
        {path: 'templates/own/_brand.yml', ruleId: 'template-format', line: expect.any(Number)},
      ])
      expect(messages[0]?.reason.en).toContain(`\`${name}\`, which cannot be read`)
    })
})
