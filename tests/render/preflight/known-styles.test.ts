import {describe, expect, it} from 'vitest'
import {programsWithout} from '../../../src/render/preflight/ask-caniemail.js'
import {bearable, needsAsking, sound} from '../../../src/render/preflight/known-styles.js'

/** A value for which nobody has a note of its own. */
const plain = 'inherit'

describe('what nobody is asked about', () => {
  it.each([...sound])('is known to every program: %s', property => {
    expect(programsWithout(property, plain)).toEqual([])
  })

  it.each(['none', 'block', 'inline', 'inline-block', 'table-cell'])('is known to every program: display %s', value => {
    expect(needsAsking('display', value)).toBe(false)
    expect(programsWithout('display', value)).toEqual([])
  })

  it('has properties that are not, with a reason', () => {
    const unknown = Object.keys(bearable).filter(property => programsWithout(property, plain).length > 0)
    expect(unknown).toContain('text-wrap')
  })
})

describe('what programs are asked about', () => {
  it.each([
    ['border-radius', '3px'],
    ['display', 'flex'],
    ['position', 'absolute'],
    ['padding', '1rem'],
    ['width', '50vw'],
  ])('is unknown to Outlook on Windows: %s: %s', (property, value) => {
    expect(needsAsking(property, value)).toBe(true)
    expect(programsWithout(property, value)).toContain('Outlook (Windows)')
  })

  it('may be a property that nobody ever tried', () => {
    expect(programsWithout('no-such-property', '1')).toEqual([])
  })

  it.each(['mso-hide', '-webkit-text-size-adjust', ''])(
    'is nothing that speaks to one program alone: “%s”',
    property => {
      expect(needsAsking(property, 'all')).toBe(false)
    },
  )
})
