import {describe, expect, it} from 'vitest'
import type {Phrasing} from '../../src/model/phrasing.js'
import {plainWords} from '../../src/model/plain-words.js'
import {display} from '../../src/render/site/display.js'
import {inlineHtml, inlineMarkup, inlineXhtml, isMarked} from '../../src/render/inline-html.js'
import {FixedHtml} from '../../src/render/html.js'
import {namedLine} from '../../src/render/public/facts.js'

const words = (value: string): Phrasing => ({type: 'text', value})
const line: readonly Phrasing[] = [
  words('La '),
  {type: 'foreign', lang: 'en', children: [{type: 'emphasis', children: [words('grey')]}, words(' zone')]},
  words(' & lang="fr" au XX'),
  {type: 'superscript', children: [words('e')]},
  {type: 'link', url: 'https://example.org/', children: [words(' siècle')]},
  {type: 'footnoteCall', number: 1, call: 1},
]

describe('a line that other pages name', () => {
  it('keeps emphasis, raised letters and languages, and leads nowhere', () => {
    expect(inlineMarkup(line)).toBe(
      'La <span lang="en"><em>grey</em> zone</span> &#x26; lang="fr" au XX<sup>e</sup> siècle',
    )
    expect(inlineXhtml(line)).toContain('<span lang="en" xml:lang="en"><em>grey</em> zone</span> &#x26; lang="fr"')
    expect(plainWords(line)).toBe('La grey zone & lang="fr" au XXe siècle')
  })

  it('is a string where it has no marks', () => {
    expect(inlineHtml([words('Sitan')])).toBe('Sitan')
    expect(inlineHtml(line)).toBeInstanceOf(FixedHtml)
    expect([line, line.slice(2), line.slice(4)].map(isMarked)).toEqual([true, true, false])
  })

  it('has nothing else of the document in a record', () => {
    expect(namedLine(line)).toEqual([...line.slice(0, 4), words(' siècle')])
  })

  it('is made again where its marks alone change', () => {
    const other: readonly Phrasing[] = [{type: 'foreign', lang: 'de', children: [words('Zone')]}]
    const german = JSON.stringify({title: display(other)})
    expect(JSON.stringify({title: display([words('Zone')])})).not.toBe(german)
    expect(german).toContain('lang=')
  })
})
