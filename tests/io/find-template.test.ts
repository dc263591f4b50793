import {expect, it} from 'vitest'
import {findTemplate, isShipped} from '../../src/io/find-template.js'
import {folderWith} from '../support/folder.js'

it('finds the shipped template where a file stands in the place of the folder of templates', () => {
  const found = findTemplate(folderWith({templates: 'null'}), 'cess')
  expect(found !== undefined && isShipped(found)).toBe(true)
})
