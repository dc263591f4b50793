import {mkdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {check} from '../../src/engine/index.js'
import {findTemplate, listTemplates} from '../../src/io/find-template.js'
import {publicationYaml} from '../support/cli.js'
import {folderWith} from '../support/folder.js'

const brand = {'templates/own/_brand.yml': 'meta: 3\n'}
const publication = () => folderWith({'cess.yml': `${publicationYaml}template: own\n`, 'notes/.keep': ''})
const reasons = async (directory: string) => (await check({directory})).messages.map(({reason}) => reason)

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
