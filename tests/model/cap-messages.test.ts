import {describe, expect, it} from 'vitest'
import {capMessages} from '../../src/model/cap-messages.js'
import type {SpokenMessage} from '../../src/model/message.js'

const messages = (count: number, parts: Partial<SpokenMessage> = {}): readonly SpokenMessage[] =>
  Array.from({length: count}, (_, index) => ({
    path: 'notes/a.fr.md',
    line: index + 1,
    severity: 'error',
    ruleId: 'unknown-key',
    reason: `Unexpected \`x${index}\``,
    remedy: 'Remove it.',
    excerpt: `x${index}: 1`,
    ...parts,
  }))

describe('capMessages', () => {
  it('leaves as they are as many as people read', () => {
    expect(capMessages(messages(50), 'en')).toEqual(messages(50))
  })

  it('says how many more there are, where they begin', () => {
    const capped = capMessages(messages(4000), 'en')
    expect(capped).toHaveLength(51)
    const {excerpt: _, ...first} = messages(51)[50] ?? {}
    expect(capped.at(-1)).toEqual({...first, reason: 'and 3,950 more of the same', remedy: ''})
    expect(capMessages(messages(4000), 'fr').at(-1)?.reason).toBe('et 3\u202F950 autres du même genre')
    expect(capMessages(messages(5001), 'en').at(-1)?.reason).toBe('and at least 4,951 more of the same')
    expect(capMessages(messages(51), 'fr').at(-1)?.reason).toBe('et 1 autre du même genre')
  })

  it('counts each rule and each file by itself, and keeps the order', () => {
    const [a, other, b] = [messages(60), messages(40, {ruleId: 'tlp-label'}), messages(60, {path: 'notes/b.fr.md'})]
    const capped = capMessages([...a.slice(0, 20), ...other, ...a.slice(20), ...b], 'en')
    expect(capped).toHaveLength(51 + 40 + 51)
    expect(capped.slice(20, 60)).toEqual(other)
    expect(capped[90]?.reason).toBe('and 10 more of the same')
  })
})
