import {expect, it} from 'vitest'
import {leafOf, parseLeaf, printLeaf, type LogLeaf} from '../../../src/model/log/leaf.js'

const hash = 'a'.repeat(64)
const leaf: LogLeaf = {
  ...{reference: 'CESS-2026-ALE-014/en', version: '1.2', lang: 'en', act: 'correction'},
  ...{published: '2026-11-27T08:00:00Z', logged: '2026-11-27T08:00:00Z', source: hash, page: hash, pdf: hash},
}

it('is one line of JSON, the same whatever the order of its members', () => {
  const text = printLeaf(leaf)
  expect(text).not.toContain('\n')
  expect(parseLeaf(text)).toStrictEqual(leaf)
  expect(printLeaf(Object.fromEntries(Object.entries(leaf).toReversed()) as unknown as LogLeaf)).toBe(text)
})

it('is no leaf as text, once anything in it is printed otherwise', () => {
  const text = printLeaf(leaf)
  expect(parseLeaf(text.replace(',', ', '))).toBeUndefined()
  expect(parseLeaf(`${text}\n`)).toBeUndefined()
  expect(parseLeaf('{')).toBeUndefined()
})

it.each<[string, object]>([
  ['an unknown member', {title: 'Câbles'}],
  ['another format', {log: 'cess-log 2'}],
  ['a reference of no form', {reference: '../../x'}],
  ['a hash that is too short', {pdf: 'abc'}],
  ['a time of no form', {published: 'yesterday'}],
  ['an act that is none', {act: 'deletion'}],
  ['a member that is no text', {source: 1}],
  ['the adoption of none', {adopted: false}],
])('is no leaf with %s', (_, change) => {
  expect(leafOf({log: 'cess-log 1', ...leaf, ...change})).toBeUndefined()
})

it.each(['reference', 'version', 'lang', 'act', 'published', 'logged', 'source'])('is no leaf without %s', key => {
  expect(leafOf({log: 'cess-log 1', ...leaf, [key]: undefined})).toBeUndefined()
})

it.each([undefined, null, 1, 'text', []])('is no leaf as %j', value => {
  expect(leafOf(value)).toBeUndefined()
})
