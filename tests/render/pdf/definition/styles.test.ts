import {describe, expect, it} from 'vitest'
import {shapeWord} from '../../../../src/render/pdf/fonts/shape.js'
import {styles} from '../../../support/paragraph-of.js'

const {base} = styles.role('body')

describe('small capitals', () => {
  it('are other letters of the font, narrower than its capitals', () => {
    const {face, features} = styles.smallCapitals(base)
    expect(shapeWord(face.font, 'XXI', features).advance).toBeLessThan(
      shapeWord(face.font, 'XXI', base.features).advance,
    )
  })

  it('keep the figures of their role', () => {
    expect(styles.smallCapitals(base).features).toBe('onum,pnum,c2sc')
  })

  it('stay capitals where the font has no small ones', () => {
    const italic = styles.emphasis(base)
    expect(styles.smallCapitals(italic)).toBe(italic)
  })

  it('stay capitals where all is in capitals', () => {
    const capitals = {...base, capitals: true}
    expect(styles.smallCapitals(capitals)).toBe(capitals)
  })
})
