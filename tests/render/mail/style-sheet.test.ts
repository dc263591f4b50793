import {describe, expect, it} from 'vitest'
import {shortened} from '../../../src/render/mail/style-sheet.js'

const of = (css: Readonly<Record<string, string>>) => Object.fromEntries(shortened(new Map(Object.entries(css))))
const letters = {'font-family': 'Georgia,serif', 'font-size': '16px', 'line-height': '25px'}

describe('shortened', () => {
  it('writes five properties as one, first', () => {
    expect(of({color: 'red', ...letters, 'font-weight': 'bold', 'font-style': 'italic'})).toEqual({
      font: 'italic bold 16px/25px Georgia,serif',
      color: 'red',
    })
  })

  it('leaves normal out, which the shorthand says already', () => {
    expect(of({...letters, 'font-weight': 'normal'})).toEqual({font: '16px/25px Georgia,serif'})
  })

  it('changes nothing where a part is missing', () => {
    const gap = {'font-size': '0', 'line-height': '7px'}
    expect(of(gap)).toEqual(gap)
  })
})
