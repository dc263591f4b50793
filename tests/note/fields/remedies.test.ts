import {expect, it} from 'vitest'
import {fields} from '../../../src/model/front-matter.js'
import {mendingFor, writtenDay} from '../../../src/note/fields/remedies.js'

it.each([
  ['18/11/2026', '2026-11-18'],
  ['11/18/2026', '2026-11-18'],
  ['18.11.2026', '2026-11-18'],
  ['2026/1/5', '2026-01-05'],
  ['1er mai 2026', '2026-05-01'],
  ['3 May 2026', '2026-05-03'],
  ['May 3, 2026', '2026-05-03'],
  ['18 février 2026', '2026-02-18'],
  ['5/5/2026', '2026-05-05'],
])('takes %s for %s', (text, day) => {
  expect(writtenDay(text)).toBe(day)
})

it.each(['05/03/2026', '30/02/2026', 'hier', 'mai 2026', '18/11/26', ''])('leaves %s to its author', text => {
  expect(writtenDay(text)).toBeUndefined()
})

it.each([
  ['fr', 'publi', 'publié'],
  ['fr', 'publishd', 'publié'],
  ['fr', 'pubié', 'publie'],
  ['en', 'pubié', 'published'],
  ['en', 'publi', 'published'],
  [undefined, 'publishd', 'published'],
] as const)('suggests values in the language of the keys: %s, %s', (lang, value, meant) => {
  const [issue] = fields.status.schema.safeParse(value).error?.issues ?? []
  if (!issue) throw new Error(`${value} is a status`)
  expect(mendingFor({issue, path: 'status', value}, fields.status, lang)?.meant).toBe(meant)
})

it.each([
  ['version', '1', '1.0'],
  ['version', '1,2', '1.2'],
  ['version', 'v2', '2.0'],
  ['version', '1.2.3', undefined],
  ['id', 'CESS-2026-ALE-2', 'CESS-2026-ALE-002'],
  ['id', 'cess-2026-ale-014', 'CESS-2026-ALE-014'],
  ['id', 'CESS-ALE-014', undefined],
] as const)('writes a %s as it must be: %s, %s', (key, value, meant) => {
  const [issue] = fields[key].schema.safeParse(value).error?.issues ?? []
  if (!issue) throw new Error(`${value} fits`)
  expect(mendingFor({issue, path: key, value}, fields[key], 'fr')?.meant).toBe(meant)
})
