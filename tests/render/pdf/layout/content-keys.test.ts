import {describe, expect, it} from 'vitest'
import {ContentKeys} from '../../../../src/render/pdf/layout/content-keys.js'
import type {Content, Run, StackNode} from '../../../../src/render/pdf/node.js'
import {linesOf, styles, textNode} from '../../../support/paragraph-of.js'

const keys = new ContentKeys()
const {base} = styles.role('body')
const run = (text: string, more: Partial<Run> = {}): Run => ({text, style: base, ...more})

describe('the key of a node', () => {
  it('is the same for the same content, set or not', () => {
    const [one, other] = [textNode('mot '), textNode([run('mot ', {style: {...base}})])]
    linesOf(one, 200)
    expect(keys.of(one)).toBe(keys.of(other))
    expect(keys.of({stack: [one]})).toBe(keys.of({stack: [other]}))
  })

  it.each<[string, Content]>([
    ['a word', textNode('mots ')],
    ['a size', textNode([run('mot ', {style: {...base, sizePt: base.sizePt + 1}})])],
    ['a note that is called', textNode([run('mot ', {note: 1})])],
    ['words that are divided into runs', textNode([run('mo'), run('t ')])],
    ['a language', textNode('mot ', {lang: 'en'})],
    ['white', textNode('mot ', {margin: [0, 1, 0, 0]})],
    ['what holds it', {stack: [textNode('mot ')]}],
  ])('is another with %s', (_, node) => {
    expect(keys.of(node)).toBeDefined()
    expect(keys.of(node)).not.toBe(keys.of(textNode('mot ')))
  })

  it('tells one link from two that are alike', () => {
    const link = () => ({url: 'https://example.org/', label: 'ici'})
    const shared = link()
    const [one, two] = [
      textNode([run('a ', {link: shared}), run('b', {link: shared})]),
      textNode([run('a ', {link: link()}), run('b', {link: link()})]),
    ]
    expect(keys.of(one)).not.toBe(keys.of(two))
  })

  it('is none where a node hangs on what stands elsewhere', () => {
    const part: StackNode = {stack: []}
    for (const node of [{stack: [part], yields: part}, {stack: [], standIn: part}, {stack: [{stack: [], feather: 1}]}])
      expect(keys.of(node)).toBeUndefined()
    expect(keys.of({image: 'a'})).toBeUndefined()
  })
})
