import fc from 'fast-check'
import {expect, it} from 'vitest'
import {placedInFile} from '../../../src/engine/life/placed-in-file.js'
import {messageFor} from '../../../src/engine/messages/message-for.js'

const bytesOf = (lines: readonly string[], end = '\n') => new TextEncoder().encode(lines.join(end))
const on = (path: string, line: number) => ({
  ...messageFor(path, 'published-changed', {place: {line, column: 2}}),
  excerpt: `line ${line}`,
  fix: {
    edits: [{line, column: 1, endLine: line, endColumn: 2, text: 'x'}],
    isCertain: true,
    actual: 'a',
    expected: 'x',
  },
})

it('places messages where the file has their lines, and nowhere what it has not', () => {
  // Lines of a file, each with those that would be written before it.
  const parts = fc.array(fc.tuple(fc.nat(2), fc.boolean()), {minLength: 1, maxLength: 12})
  fc.assert(
    fc.property(parts, fc.constantFrom('\n', '\r\n', '\r'), (given, end) => {
      const before = given.map((_, index) => `kept ${index}`)
      const after = given.flatMap(([added, isKept], index) => [
        ...Array.from({length: added}, (_, number) => `new ${index} ${number}`),
        ...(isKept ? [`kept ${index}`] : []),
      ])
      const texts = {before: bytesOf(before, end), after: bytesOf(after, end)}
      for (const [index, text] of after.entries()) {
        const given = on('notes/a.md', index + 1)
        const [placed] = placedInFile([given], 'notes/a.md', texts)
        const line = before.indexOf(text) + 1
        expect([placed?.line, placed?.column, placed?.excerpt, placed?.fix?.edits[0]?.line]).toEqual(
          line > 0 ? [line, 2, given.excerpt, line] : [undefined, undefined, undefined, undefined],
        )
        expect(placed).toMatchObject({reason: given.reason, ruleId: given.ruleId})
      }
    }),
  )
})

it('leaves messages on other files alone', () => {
  const other = on('notes/b.md', 1)
  expect(placedInFile([other], 'notes/a.md', {before: bytesOf(['a']), after: bytesOf(['b'])})).toEqual([other])
})
