import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {deskAddress} from '../../../src/model/desk.js'
import {formatChoices, options, parseChoices, texts, type Choices} from '../../../src/browser/desk/logic/choices.js'

const anyChoices = fc.record({
  ...Object.fromEntries(Object.entries(options).map(([name, values]) => [name, fc.constantFrom(...values)])),
  ...Object.fromEntries(texts.map(name => [name, fc.string({unit: 'grapheme'})])),
  note: fc.string({unit: 'grapheme'}),
}) as fc.Arbitrary<Choices> // the same names and values

describe('an address of the desk', () => {
  it('says nothing of what nobody chose', () => {
    expect(formatChoices(parseChoices(''))).toBe('#/')
    expect(formatChoices({...parseChoices(''), note: 'a.fr'})).toBe('#/a.fr/web')
  })

  it('says note, tab and choices', () => {
    const chosen = parseChoices('#/a%20b.fr/mail?form=digest&search=caf%C3%A9')
    expect(chosen).toMatchObject({note: 'a b.fr', tab: 'mail', form: 'digest', search: 'café', device: '600'})
  })

  it('may be a slug alone, as the command opens it', () => {
    expect(parseChoices(new URL(deskAddress('câbles.fr'), 'http://127.0.0.1').hash)).toMatchObject({
      note: 'câbles.fr',
      tab: 'web',
    })
  })

  it('leaves out what it does not know', () => {
    expect(parseChoices('#/a/nothing?width=7&scheme=dark&__proto__=x&note=b')).toMatchObject({
      ...{note: 'a', tab: 'web', width: 'fit', scheme: 'dark'},
    })
    expect(parseChoices('#/%E0%A4%A/web').note).toBe('%E0%A4%A')
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyChoices, chosen => {
        expect(parseChoices(formatChoices(chosen))).toEqual(chosen)
      }),
      {numRuns: 200},
    )
  })
})
