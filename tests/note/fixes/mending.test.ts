import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editAt} from '../../../src/model/fix.js'
import type {Message} from '../../../src/model/message.js'
import {mending} from '../../../src/note/fixes/mending.js'

const head = '---\nhead: x\n---\n'
const text = (letters: readonly string[]): string => head + letters.map(letter => `${letter}\n`).join('')
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const said = (ruleId: Message['ruleId']): Omit<Message, 'fix'> => ({
  ...{path: 'notes/a.md', ruleId, severity: 'error', line: 1, column: 1, endLine: 1, endColumn: 1},
  ...{reason: {en: '', fr: ''}, remedy: {en: '', fr: ''}},
})

/** Every `a` and `x` is to be the next letter; a line that is `b` above a `c` is an empty heading. */
function found(source: string): readonly Message[] {
  const lines = source.split('\n')
  return lines.flatMap((line, at): readonly Message[] => {
    const column = Math.max(line.indexOf('a'), line.indexOf('x')) + 1
    const place = {start: {line: at + 1, column}, end: {line: at + 1, column: column + 1}}
    const [actual, expected] = line.includes('x') ? ['x', 'y'] : ['a', 'b']
    const fix = {edits: [editAt(place, expected)], isCertain: true, actual, expected}
    return [
      ...(line === 'a' || line.endsWith('x') ? [{...said('ligature'), fix}] : []),
      ...(line === 'b' && lines[at + 1] === 'c' ? [said('heading-empty')] : []),
    ]
  })
}

function mended(source: string) {
  const steps = mending(new TextEncoder().encode(source))
  let [step, checks] = [steps.next(), 0]
  for (; step.done !== true; checks++) step = steps.next(found(decode(step.value.bytes)))
  return {after: decode(step.value.bytes), made: step.value.made.length, checks}
}

describe('a mending', () => {
  it('makes every certain fix but those that break what the text is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x'), {maxLength: 12}), letters => {
        const wanted = letters.map((letter, at) => {
          if (letter === 'x') return 'y'
          return letter === 'a' && letters[at + 1] !== 'c' ? 'b' : letter
        })
        const {after, made} = mended(text(letters))
        expect(after).toBe(text(wanted).replace('head: x', 'head: y'))
        expect(made).toBe(wanted.filter((letter, at) => letter !== letters[at]).length + 1)
      }),
    )
  })

  it('finds the one that breaks it among many in few checks', () => {
    const letters = [...Array.from({length: 100}, () => 'a'), 'c', ...Array.from({length: 100}, () => 'a')]
    const {after, checks} = mended(text(letters))
    expect(after.split('\n').filter(line => line === 'a')).toHaveLength(1)
    expect(checks).toBeLessThan(40)
  })

  it('looks at a front matter first, whose mending may show what was wrong before', () => {
    const steps = mending(new TextEncoder().encode(`${head}a\n`))
    steps.next()
    const first = steps.next(found(`${head}a\n`))
    expect(first.done === false && decode(first.value.bytes)).toBe('---\nhead: y\n---\na\n')
    const second = steps.next([...found('---\nhead: y\n---\na\n'), {...said('heading-empty')}])
    expect(second.done === false && decode(second.value.bytes)).toBe('---\nhead: y\n---\nb\n')
  })
})
