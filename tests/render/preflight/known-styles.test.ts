import {caniemail} from 'caniemail'
import {describe, expect, it} from 'vitest'
import {programsWithout} from '../../../src/render/preflight/ask-caniemail.js'
import {askedPrograms, declarations, properties, units} from '../../../src/render/preflight/caniemail-data.js'
import {bearable, needsAsking, sound} from '../../../src/render/preflight/checks/styles.js'
import {isNightly} from '../../support/nightly.js'

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

describe('the answers that we keep', () => {
  /** Whether the package does not know a declaration; it loads Prettier and Babel for that. */
  const unknownTo = (id: (typeof askedPrograms)[number], property: string, value: string): boolean => {
    try {
      const {errors} = caniemail({clients: [id], css: `.look{${property}:${value}}`}).issues
      const titles = [...errors.values()].flat().map(({title}) => title)
      return titles.some(title => title.startsWith(property) || /\bunit$|\(\)|\bfunction\b/.test(title))
    } catch {
      // It was never tried.
      return false
    }
  }

  it('are those of the package, for every property, unit and value that it knows', {tags: 'slow'}, () => {
    const known = Object.keys(properties)
    const others = ['background', 'color', 'text-transform', 'border-top-left-radius', 'inset', 'left', 'gap', 'x-y']
    const values = [
      ...['inherit', 'none !important', '0', 'initial', 'calc(1vw + 2rem)', 'var(--x)', 'linear-gradient(red, blue)'],
      ...Object.keys(units).map(unit => `3${unit}`),
    ]
    const asked = [
      ...[...known, ...others].flatMap((property, row) =>
        values.flatMap((value, column) =>
          isNightly || column === 0 || (row + column) % 4 === 0 ? [[property, value] as const] : [],
        ),
      ),
      ...Object.keys(declarations).map(pair => pair.split(': ') as [string, string]), // as we wrote them
    ]
    const differing = asked.filter(([property, value]) => {
      const theirs = askedPrograms.filter(id => unknownTo(id, property, value)).length
      return theirs !== programsWithout(property, value).length
    })
    expect(differing).toEqual([])
  })
})
