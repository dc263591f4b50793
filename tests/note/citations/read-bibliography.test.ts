import {describe, expect, it} from 'vitest'
import {readBibliography} from '../../../src/note/citations/read-bibliography.js'

const read = (path: string, text: string) => readBibliography(path, new TextEncoder().encode(text))
const work = (fields: object) => read('w.json', JSON.stringify([{id: 'k', type: 'book', ...fields}]))

describe('a bibliography', () => {
  it.each([
    ['title', {title: {a: 1}}],
    ['title', {title: 'a'.repeat(2001)}],
    ['URL', {URL: `https://example.org/${'a'.repeat(2000)}`}],
    ['author', {author: 'Modèle'}],
    ['author', {author: [null]}],
    ['author', {author: [{family: 5}]}],
    ['author', {author: Array.from({length: 5001}, () => ({family: 'A'}))}],
    ['issued', {issued: 5}],
    ['issued', {issued: {'date-parts': [[{}]]}}],
    ['accessed', {accessed: {raw: 'a'.repeat(501)}}],
  ])('has values of their kind: %s', (name, fields) => {
    expect(work(fields)).toMatchObject({status: 'wrong', mistakes: [{actual: {en: `the \`${name}\` of \`k\``}}]})
  })

  it('keeps what is printed, and nothing else', () => {
    const given = {title: 'Un livre', volume: 3, issued: {'date-parts': [['2025', 5]]}, author: [{literal: 'A', x: 1}]}
    expect(work({...given, note: 'x', custom: {a: 1}, publisher: null})).toEqual({
      status: 'read',
      works: new Map([['k', {id: 'k', type: 'book', ...given, volume: '3', author: [{literal: 'A'}]}]]),
    })
  })

  it.each([
    [
      'strings of strings',
      `@string{a0="xxxxxxxxxx"}\n${repeated(30, n => `@string{a${n + 1}=a${n} # a${n}}\n`)}@misc{k,title=a30}`,
    ],
    ['entries without an end', '@comment{'.repeat(300_000)],
    ['pages of spaces', `@misc{k, title={a}, pages={1${' '.repeat(90_000)}2}, volume={${'1'.repeat(300)}}}`],
    ['entries that are none', '@misc{'.repeat(300_000)],
    ['a title of 500,000 characters', `@misc{k, title={${'mot '.repeat(125_000)}}}`],
    ['more than a file has', ' '.repeat(10_000_001)],
  ])('is refused for %s', (_, text) => {
    const reading = read('w.bib', text)
    expect(reading.status).toBe('wrong')
    expect(reading.status === 'wrong' && reading.mistakes.length).toBeLessThanOrEqual(50)
  })
})

function repeated(count: number, part: (index: number) => string): string {
  return Array.from({length: count}, (_, index) => part(index)).join('')
}
