import {expect, it} from 'vitest'
import {hasInvisible, invisibleRuns} from '../../src/model/invisible-characters.js'

it('knows every character that fonts may pass over, and nothing that is seen', () => {
  const others = new Set('\u2028\u2029\u2800\uFFF9\uFFFA\uFFFB\uFFFC')
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    // Halves of pairs are no characters.
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    if (hasInvisible(character) !== (/\p{DI}/u.test(character) || others.has(character))) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

it('finds those that follow each other as one', () => {
  expect('a\u200B\u{E0041}b\u2060'.match(invisibleRuns())).toEqual(['\u200B\u{E0041}', '\u2060'])
})
