import fc from 'fast-check'
import {expect, it} from 'vitest'
import {styleOfQuotes, styles} from '../../src/typography/languages/index.js'
import {typeset} from '../../src/typography/index.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)
const languages = ['fr', 'en', 'en-US', ...styles.keys()]

/** A quotation in straight marks, or words as they are typed and as they are set. */
type Part = readonly [typed: string, set: string] | {readonly quoted: readonly Part[]; readonly single: boolean}

const words = fc.constantFrom<Part>(
  ['mot', 'mot'],
  ["aujourd'hui", 'aujourd’hui'],
  ["rock'n'roll", 'rock’n’roll'],
  ["O'Brien", 'O’Brien'],
  ['5\'10"', '5′10″'],
  ['(mot)', '(mot)'],
)
const {parts} = fc.letrec<{parts: readonly Part[]}>(tie => ({
  parts: fc.array(
    fc.oneof(
      {depthSize: 'small'},
      {weight: 4, arbitrary: words},
      {weight: 2, arbitrary: fc.record({quoted: tie('parts'), single: fc.boolean()})},
    ),
    {minLength: 1, maxLength: 4},
  ),
}))

const typed = (parts: readonly Part[]): string =>
  parts
    .map(part => {
      if (!('quoted' in part)) return part[0]
      const mark = part.single ? "'" : '"'
      return mark + typed(part.quoted) + mark
    })
    .join(' ')

/** The same as the language writes it: `depth` counts the quotations around that have marks of its own. */
function set(parts: readonly Part[], lang: string, depth = 0): string {
  const style = styleOfQuotes(lang)
  const {levels = [], single} = style ?? {}
  return parts
    .map(part => {
      if (!('quoted' in part)) return part[1]
      if (part.single && depth === 0) {
        const [open, close] = single ?? ["'", "'"]
        const within = !single ? 0 : single[0] === levels[1]?.[0] ? 2 : 1
        return open + set(part.quoted, lang, within) + close
      }
      const [open, close] = levels[levels.length > 2 ? Math.min(depth, levels.length - 1) : depth % 2] ?? ['', '']
      return open + set(part.quoted, lang, depth + 1) + close
    })
    .join(' ')
}

it('gives each quotation the marks of its level among those that have any', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), parts, (lang, parts) => {
      expect(spaceless(typeset(typed(parts), {lang}))).toBe(spaceless(set(parts, lang)))
    }),
    {numRuns},
  )
})

/** Without spaces, which are another rule's. */
const spaceless = (text: string): string => text.replaceAll(/[ \u00A0\u202F]/g, '')
