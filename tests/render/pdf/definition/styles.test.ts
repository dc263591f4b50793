import {describe, expect, it} from 'vitest'
import {shapeWord} from '../../../../src/render/pdf/fonts/shape.js'
import {Styles} from '../../../../src/render/pdf/definition/styles.js'
import {facesOf} from '../../../../src/render/pdf/fonts/faces.js'
import {styles} from '../../../support/paragraph-of.js'
import {cessTemplate} from '../../../support/template.js'

const {base} = styles.role('body')

describe('code', () => {
  const code = styles.role('code').base

  it('has letters of one width, none of them joined', () => {
    const {font, family} = code.face
    const widths = ['iiiiii', 'WWWWWW', '-> != ', 'ffifl-'].map(text => shapeWord(font, text, code.features).advance)
    expect([family, new Set(widths)]).toEqual(['Source Code Pro', new Set([3600])])
    expect(shapeWord(font, '!=->', code.features).glyphs).toHaveLength(4)
  })

  it('joins no letters of a font that would join them', () => {
    const {font} = base.face
    expect(shapeWord(font, 'ffi', base.features).glyphs.length).toBeLessThan(3)
    expect(shapeWord(font, 'ffi', code.features).glyphs).toHaveLength(3)
  })

  it('has the letters of the sans, with its figures, in a brand without any for it', () => {
    const fonts = cessTemplate.fonts.filter(({face}) => face !== 'mono')
    const {face, features} = new Styles(cessTemplate, facesOf(fonts)).role('code').base
    expect([face.family, features]).toEqual(['Source Sans 3', 'lnum,tnum'])
  })
})

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
