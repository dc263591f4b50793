import {describe, expect, it} from 'vitest'
import {marginsCss} from '../../../src/render/web/margins-css.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'

const imprint = {shortName: 'CESS', siteName: 'cess.example.org', register: 'Registre 0'}

describe('marginsCss', () => {
  it('says on every sheet whose it is, which note and how marked, but twice on the first', () => {
    const css = marginsCss(sampleAlert, imprint)
    expect(css).toContain('@top-left{content:"Note d’alerte CESS-2026-ALE-014 · version\u00A01.1 · Spécimen"}')
    expect(css.match(/-right\{content:"TLP:CLEAR"/g)).toHaveLength(2)
    expect(css).toMatch(/@page :first\{.*@top-right\{content:none\}/)
    expect(css).not.toMatch(/:first\{.*@bottom/)
  })

  it('gives a tribune no version', () => {
    expect(marginsCss(sampleTribune, imprint)).not.toContain('version')
  })

  it('lets no title end its string or the style element', () => {
    const title = [{type: 'text' as const, value: `"}</style>\\ & 'x'`}]
    const css = marginsCss({...sampleAlert, masthead: {...sampleAlert.masthead, title}}, imprint)
    expect(css).toContain(String.raw`@top-center{content:"\22 \7d \3c \2f style\3e \5c  \26  \27 x\27 "}`)
  })
})
