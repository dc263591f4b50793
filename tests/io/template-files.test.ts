import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listBase, listTemplate, templatePrint} from '../../src/io/template-files.js'
import {folderWith} from '../support/folder.js'

describe('templatePrint', () => {
  it('is the same of a brand that ships, wherever cess is installed, and not of one of the publication', () => {
    const found = listTemplate(folderWith(), 'cess')
    if (found.status !== 'found') throw new Error('The brand of the house ships')
    const printAt = (path: string, isShipped: boolean) =>
      templatePrint({...found, path, isShipped}, ({name}) => `hash of ${name}`)
    expect(printAt('../one/templates/cess', true)).toBe(printAt('../../other/templates/cess', true))
    expect(printAt('templates/cess', true)).not.toBe(printAt('templates/cess', false))
    expect(printAt('templates/one', false)).not.toBe(printAt('templates/other', false))
  })
})

describe('listBase', () => {
  it('knows the brand that a file extends, and reads no link for it', () => {
    const elsewhere = folderWith({'brand.yml': 'extends: plain\n'})
    expect(listBase(folderWith({'_brand.yml': 'extends: plain\n'}))?.id).toBe('plain')
    for (const target of [join(elsewhere, 'brand.yml'), join(elsewhere, 'none'), elsewhere]) {
      const folder = folderWith()
      symlinkSync(target, join(folder, '_brand.yml'))
      expect(listBase(folder)).toBeUndefined()
    }
    expect(listBase(folderWith())).toBeUndefined()
  })
})
