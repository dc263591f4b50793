import {describe, expect, it} from 'vitest'
import {listTemplate, templatePrint} from '../../src/io/template-files.js'
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
