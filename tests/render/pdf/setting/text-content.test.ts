import {describe, expect, it} from 'vitest'
import type {Around} from '../../../../src/render/pdf/around.js'
import type {Run, TextNode, TextStyle} from '../../../../src/render/pdf/node.js'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {
  ContentKeys,
  type SetAround,
  type SetRun,
  type SetStyle,
  type TextContent,
} from '../../../../src/render/pdf/setting/text-content.js'
import {styles, textNode} from '../../../support/paragraph-of.js'

const keys = new ContentKeys()
const rules = {lang: 'fr', hyphenation: await loadHyphenation(['fr'])}
const {base} = styles.role('body')
const keyOf = (node: TextNode) => keys.of(node, rules)
const run: Run = {text: 'Un câble', style: base}
const plain = textNode([run])

/** Another value of each part of a text that its lines depend on: of one that has none here, the compiler asks. */
const styled: {readonly [Part in keyof Required<SetStyle>]: TextStyle[Part]} = {
  face: styles.strong(base).face,
  sizePt: base.sizePt + 0.5,
  features: 'lnum',
  trackingPt: 1,
  capitals: true,
}
const around: {readonly [Part in keyof Required<SetAround>]: Around} = {
  dir: {type: 'Span', dir: 'rtl'},
  outer: {type: 'Em', outer: {type: 'Span', dir: 'ltr'}},
}
const runs: {readonly [Part in keyof Required<SetRun>]: readonly Partial<Run>[]} = {
  text: [{text: 'Un câbl'}, {text: 'Un câble '}, {text: 'Un câblé'}],
  lang: [{lang: 'en'}],
  code: [{code: true}],
  style: Object.entries(styled).map(([part, value]) => ({style: {...base, [part]: value}})),
  around: Object.values(around).map(one => ({around: one})),
}
const parts: {readonly [Part in keyof Required<TextContent>]: readonly Partial<TextNode>[]} = {
  text: [
    {text: []},
    {text: [run, run]},
    ...Object.values(runs).flatMap(all => all.map(one => ({text: [{...run, ...one}]}))),
  ],
  base: Object.entries(styled).map(([part, value]) => ({base: {...base, [part]: value}})),
  leadingPt: [{leadingPt: 20}],
  align: [{align: 'justify'}, {align: 'right'}, {align: 'balance'}],
  hyphenate: [{hyphenate: true}],
  indentPt: [{indentPt: 12}],
  hangPt: [{hangPt: 12}],
  dividing: [{dividing: 'never'}, {dividing: 'capitals'}],
  turned: [{turned: {roomPt: 9, color: '#000000'}}, {turned: {roomPt: 10, color: '#000000'}}],
}

describe('the key of a text', () => {
  it('is another wherever its lines may be', () => {
    const found = Object.values(parts).flatMap(all => all.map(part => keyOf({...plain, ...part})))
    expect(new Set([keyOf(plain), ...found]).size).toBe(found.length + 1)
  })

  it('is the same whatever else the text is, says and leads to', () => {
    const other: Partial<Run> = {
      link: {url: 'https://example.org/', label: 'a'},
      anchor: 'a',
      note: 3,
      told: 'b',
      lead: 'H2',
      around: {type: 'Em'},
    }
    const text = [{...run, ...other, style: {...base, color: '#123456', raisePt: 2}}]
    expect(keyOf({...plain, text, anchor: 'b', tag: 'TH', margin: [1, 2, 3, 4], boxPt: 80})).toBe(keyOf(plain))
  })

  it('tells words that are divided by their language from those that are not, whatever its name', async () => {
    const german = textNode([{...run, lang: 'de'}])
    const both = {lang: 'fr', hyphenation: await loadHyphenation(['fr', 'de'])}
    expect(keys.of(german, both)).not.toBe(keyOf(german))
    expect(keys.of(plain, both)).toBe(keyOf(plain))
    expect(keys.of(german, both)).not.toBe(keys.of(plain, both))
    expect(keys.of(plain, {...both, lang: 'de'})).toBe(keys.of(german, both))
  })

  it('tells one passage in another direction from two', () => {
    const [one, other]: readonly Around[] = [
      {type: 'Span', dir: 'rtl'},
      {type: 'Span', dir: 'rtl'},
    ]
    const of = (...passages: readonly (Around | undefined)[]) =>
      keyOf(textNode(passages.map(passage => ({...run, around: passage}))))
    expect(of(one, one)).not.toBe(of(one, other))
    expect(of(one, other)).toBe(of(other, one))
  })

  it('is not that of the same words in other runs', () => {
    const of = (...texts: readonly string[]) => keyOf(textNode(texts.map(text => ({text, style: base}))))
    expect(new Set([of('ab'), of('a', 'b'), of('a\nb'), of('a', '\nb')]).size).toBe(4)
    const said = of('a', 'b').slice(of('a').length)
    expect(of(`a${said}`)).not.toBe(of('a', 'b'))
  })
})
