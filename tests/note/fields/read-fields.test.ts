import {expect, it} from 'vitest'
import {z} from 'zod'
import {field} from '../../../src/model/field.js'
import {fields} from '../../../src/model/front-matter.js'
import {fieldTable} from '../../../src/note/fields/read-fields.js'

const one = {aliases: [], title: {en: '', fr: ''}, expected: {en: '', fr: ''}, example: ''}

it('has a value for each field that need not be given, where its schema has one', () => {
  const {defaults} = fieldTable({
    required: field({...one, required: true, schema: z.string().default('a')}),
    given: field({...one, schema: z.string().default('b')}),
    absent: field({...one, schema: z.string().optional()}),
    refused: field({...one, schema: z.string()}),
  })
  expect([...defaults]).toEqual([
    ['given', 'b'],
    ['absent', undefined],
  ])
})

it('knows every spelling of a note’s fields, in their order', () => {
  const {names, entries} = fieldTable(fields)
  expect([...entries.keys()]).toEqual(Object.keys(fields))
  for (const [key, {aliases}] of Object.entries(fields))
    for (const spelling of [key, ...aliases]) expect(names.get(spelling)).toBe(key)
  expect(fieldTable(fields).names).toBe(names)
})
