import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import type {Phrasing} from '../../../src/model/phrasing.js'
import {plainWords} from '../../../src/model/plain-words.js'
import {drawing, editedDocument} from '../../support/edited-document.js'
import {sampleAlert} from '../../support/sample-document.js'
import {paragraph} from '../../support/sample-parts.js'
import {redlineOf, sampleVersion, undoneAlert} from '../../support/sample-versions.js'

type Line = readonly Phrasing[]

/** A line as one of the two versions has it. */
const kept = (nodes: Line, gone: 'inserted' | 'removed'): string =>
  nodes
    .map(node => {
      if (node.type === gone) return ''
      return 'children' in node ? kept(node.children, gone) : plainWords([node])
    })
    .join('')

const squeezed = (text: string) => text.replaceAll(/[\s\u00A0\u202F]+/g, '')

/** Lines of a document outside its body, which are all marked in their places. */
const linesOf = ({masthead, summary, keyPoints, references}: Document): readonly Line[] => [
  masthead.title,
  ...summary,
  ...keyPoints,
  ...references.map(({children}) => children),
]
const wordsIn = (lines: readonly Line[], gone: 'inserted' | 'removed') =>
  squeezed(lines.map(line => kept(line, gone)).join(''))

/** All nodes of a type, wherever they are. */
function nodesOf(value: unknown, type: string): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(one => nodesOf(one, type))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  const own = 'type' in value && value.type === type ? [value] : []
  return [...own, ...Object.values(value).flatMap(one => nodesOf(one, type))]
}

const seeds = [...Array.from({length: Number(process.env['CESS_PROPERTY_RUNS'] ?? 30)}).keys()]

describe('redline', () => {
  it('reads as the later version without what was removed, whatever was changed', {tags: 'slow'}, () => {
    for (const seed of seeds) {
      const after = editedDocument(sampleAlert, drawing(seed))
      const made = redlineOf(sampleAlert, after)
      expect(`${seed} ${wordsIn(linesOf(made), 'removed')}`).toBe(
        `${seed} Cequiachangé–${wordsIn(linesOf(after), 'removed')}`,
      )
    }
  })

  it('parts calls of notes from what stands before them there', () => {
    const call = (number: number, after?: 'call') =>
      ({type: 'footnoteCall', number, call: 1, ...(after && {after})}) as const
    const footnotes = [1, 2].map(number => ({number, calls: 1, children: [paragraph(`Remarque ${number}.`)]}))
    const both = {...sampleAlert, body: [paragraph('Un mot', call(1), call(2, 'call'), ' suit.')], footnotes}
    const none = {...sampleAlert, body: [paragraph('Un mot suit.')], footnotes: []}
    const removed = JSON.stringify(nodesOf(redlineOf(both, none).body, 'superscript'))
    expect(removed.match(/"value":"[^"]*"/g)).toEqual(['"value":"1"', '"value":",\u202F2"'])
    const one = {...none, body: [paragraph('Un mot', call(1), ' suit.')], footnotes: footnotes.slice(1)}
    const calls = nodesOf(redlineOf(one, {...both, footnotes: footnotes.toReversed()}).body, 'footnoteCall')
    // Words of the house stand between the two.
    expect(calls.map(node => ('after' in node ? node.after : undefined))).toEqual([undefined, undefined])
  })

  it('leaves items of a list the numbers of their own version', () => {
    const list = (...items: readonly string[]) => ({
      ...sampleAlert,
      body: [{type: 'list' as const, start: 1, items: items.map(words => ({children: [paragraph(words)]}))}],
    })
    const made = redlineOf(
      list('Un câble.', 'Un navire.', 'Une station.'),
      list('Un câble.', 'Une station.', 'Un plan.'),
    )
    expect(made.body).toMatchObject([{start: 1, items: [{number: 1}, {number: 2}, {number: 2}, {number: 3}]}])
  })

  it('has no link in what was removed, and leads nowhere there', {tags: 'slow'}, () => {
    for (const seed of seeds) {
      const {body, footnotes} = redlineOf(sampleAlert, editedDocument(sampleAlert, drawing(seed)))
      const removed = nodesOf([body, footnotes], 'removed')
      for (const type of ['link', 'noteLink', 'crossReference', 'citation', 'footnoteCall'])
        expect(nodesOf(removed, type)).toEqual([])
    }
  })

  it('tells what became of words before them, in the language of the note', {tags: 'slow'}, async () => {
    const [before, after] = await Promise.all([
      sampleVersion('cables-sous-marins.fr', undoneAlert),
      sampleVersion('cables-sous-marins.fr'),
    ])
    const made = redlineOf(before, after)
    const [removed] = nodesOf(made.body, 'removed')
    expect(removed).toMatchObject({
      telling: {opens: [{type: 'text', value: '[supprimé\u00A0: '}], closes: ']'},
      children: [{type: 'text', value: 'quatre'}],
    })
    expect(
      made.notices.map(({label}) => (typeof label === 'string' ? label : plainWords(label)).replaceAll(/\s/g, ' ')),
    ).toEqual(['Comparaison', 'Gravité', 'Corrigée le 20 novembre 2026'])
    const labels = nodesOf(made.body, 'revised').map(node => ('label' in node ? plainWords(node.label as Line) : ''))
    expect(labels).toEqual(['Paragraphe déplacé ici', 'Paragraphe déplacé plus haut', 'Note supprimée (3)'])
  })

  it('carries the stricter label of the two, and neither source nor page', () => {
    const strict = {
      ...sampleAlert,
      masthead: {...sampleAlert.masthead, tlp: 'TLP:AMBER', tlpMeaning: 'Restreint.'},
    } as const
    const {masthead, source, hasPage, slug} = redlineOf(strict, sampleAlert)
    expect(masthead).toMatchObject({tlp: 'TLP:AMBER', tlpMeaning: 'Restreint.'})
    expect({source, hasPage, slug}).toEqual({
      source: {markdown: '', files: []},
      hasPage: false,
      slug: 'cables-sous-marins.fr.changes',
    })
  })

  it('says the language of what was removed where the earlier version was in another', () => {
    const english = {...sampleAlert, lang: 'en', body: [paragraph('A cable is broken.')]}
    const {body} = redlineOf(english, {...sampleAlert, body: [paragraph('Un câble est rompu.')]})
    expect(nodesOf(body, 'removed')).toMatchObject([{children: [{type: 'foreign', lang: 'en'}]}])
  })
})
