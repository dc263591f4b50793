import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyEdits} from '../../../src/note/fixes/apply-fixes.js'
import {goodNote} from '../../support/cli.js'
import {messagesOn} from '../../support/fixed-note.js'

/** How a text is written in each kind of quotes. */
const writers = {
  double: (text: string) => JSON.stringify(text),
  single: (text: string) => `'${text.replaceAll("'", "''")}'`,
  plain: (text: string) => text,
  block: (text: string) => `>-\n  ${text}`,
}

const words = fc.constantFrom('le câble', "'oui mais'", '“non merci”', 'œuvre', "l'île", String.raw`a \\ b`)
const text = fc
  .array(words, {minLength: 1, maxLength: 5})
  .map(found => found.join(' '))
  .filter(one => /^[^'"]/.test(one))

it('leaves a text that can be read, in whatever quotes it stands', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.values(writers)), (title, write) => {
      expect(broughtBy(goodNote({title: write(title)}))).toEqual([])
    }),
    {numRuns: 60},
  )
})

it.each([
  ['"', "Une 'barre verte', dit-on."],
  ["'", 'Une “barre verte”, dit-on.'],
])('leaves the attribute of a block between %s what it is', (quote, alternative) => {
  const figure = `:::figure[Mesures]{src=mesures.png alt=${quote}${alternative}${quote} credit="CESS"}\n:::`
  expect(broughtBy(goodNote({text: figure}))).toEqual([])
})

/** Messages after one of the fixes of a note that were not there before, or still are. */
function broughtBy(note: string): readonly string[] {
  const bytes = new TextEncoder().encode(note)
  const before = messagesOn(bytes)
  const rules = new Set(before.map(({ruleId}) => ruleId))
  return before.flatMap(({fix, ruleId}) => {
    if (!fix) return []
    const after = messagesOn(applyEdits(bytes, fix.edits))
    const others = after.filter(one => !rules.has(one.ruleId)).map(({reason}) => reason.en)
    return after.length < before.length ? others : [...others, `${ruleId} stays`]
  })
}
