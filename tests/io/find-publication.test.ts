import {mkdirSync, renameSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findPublication} from '../../src/io/find-publication.js'
import {publicationWith} from '../support/cli.js'

describe('findPublication', () => {
  it('is the nearest folder upwards that has cess.yml', () => {
    const root = publicationWith({})
    const below = join(root, 'notes/deep')
    mkdirSync(below, {recursive: true})
    expect(findPublication(below)).toBe(root)
  })

  it('follows a cess.yml that is a link within the publication', () => {
    const root = publicationWith({})
    renameSync(join(root, 'cess.yml'), join(root, 'house.yml'))
    symlinkSync('house.yml', join(root, 'cess.yml'))
    expect(findPublication(root)).toBe(root)
  })

  it('takes none above for one whose cess.yml is a folder, or a link to nothing', () => {
    const root = publicationWith({})
    mkdirSync(join(root, 'folder/cess.yml'), {recursive: true})
    expect(findPublication(join(root, 'folder'))).toBe(join(root, 'folder'))
    mkdirSync(join(root, 'link'))
    symlinkSync('nowhere', join(root, 'link/cess.yml'))
    expect(findPublication(join(root, 'link'))).toBe(join(root, 'link'))
  })

  it('refuses one that leads out of it', () => {
    const elsewhere = publicationWith({})
    const root = publicationWith({})
    renameSync(join(root, 'cess.yml'), join(root, 'old.yml'))
    symlinkSync(join(elsewhere, 'cess.yml'), join(root, 'cess.yml'))
    expect(() => findPublication(root)).toThrow('is a link out of the publication')
  })
})
