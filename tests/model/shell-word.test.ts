import {execFileSync} from 'node:child_process'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {shellWord} from '../../src/model/shell-word.js'
import {anyLetter} from '../support/any-letter.js'

it.each([
  ['notes/cables.fr.md', 'notes/cables.fr.md'],
  ["notes/l'été (2).md", String.raw`'notes/l'\''été (2).md'`],
  ['notes/a`$(id)\\"!*.md', "'notes/a`$(id)\\\"!*.md'"],
  ['-rf', "'-rf'"],
  ["a\n'\u202E\\", String.raw`$'a\012\'\342\200\256\\'`],
])('writes %j as %s', (text, word) => {
  expect(shellWord(text)).toBe(word)
})

it('writes no sign that nobody sees, and what bash reads as the same text', () => {
  const unit = fc.oneof(fc.string({unit: anyLetter, minLength: 1, maxLength: 1}), fc.constantFrom(...'\'"\\$`!\n\t *é'))
  // Many words for each start of bash, which costs a process of this size more than reading them.
  const names = fc.array(fc.string({unit}), {minLength: 1, maxLength: 200, size: 'max'})
  fc.assert(
    fc.property(names, texts => {
      // No name of a file has a NUL.
      const given = texts.map(text => text.replaceAll('\0', ''))
      const words = given.map(shellWord)
      expect(words.filter(word => /\p{C}/u.test(word))).toEqual([])
      const read = execFileSync('bash', {input: `printf '%s\\0' ${words.join(' ')}`}).toString()
      expect(read).toBe(given.map(text => `${text}\0`).join(''))
    }),
    {numRuns: 5},
  )
})
