import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readWish} from '../../../src/model/returns/read-wish.js'
import {classOf} from '../../support/fixture-mailbox.js'
import {letterWith} from '../../support/returned-letters.js'

interface Words {
  /** Of persons who want to leave, and say nothing else. */
  readonly wishes: readonly string[]
  /** Of which somebody must read more: a negation, an exception, a question, another sense. */
  readonly doubts: readonly string[]
  /** About something else. */
  readonly letters: readonly string[]
  /** Subjects that say it, whatever mail programs and gateways put before them. */
  readonly subjects: readonly string[]
}

// The fixture's own form.
const {wishes, doubts, letters, subjects} = JSON.parse(
  readFileSync(new URL('../../fixtures/returns/words.json', import.meta.url), 'utf8'),
) as Words

describe('what a person wrote', () => {
  it.each(wishes)('is a wish: %s', text => {
    expect(readWish(text)).toBe('opt-out')
  })

  it.each(doubts)('is for somebody to read: %s', text => {
    expect(readWish(text)).toBe('perhaps')
  })

  it.each(letters)('is no wish: %s', text => {
    expect(readWish(text)).toBe('none')
  })

  it.each(subjects)('is a wish in its subject alone: %s', async subject => {
    expect(await classOf(letterWith({subject, text: ''}))).toBe('opt-out')
  })
})
