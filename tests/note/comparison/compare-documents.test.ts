import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import type {Block} from '../../../src/model/blocks.js'
import type {Comparison, Step} from '../../../src/model/comparison.js'
import {compareDocuments} from '../../../src/note/comparison/compare-documents.js'
import {plainWords} from '../../../src/model/plain-words.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line, paragraph} from '../../support/sample-parts.js'
import {sampleVersion, undoneAlert} from '../../support/sample-versions.js'

const withBody = (...body: readonly Block[]): Document => ({...sampleAlert, footnotes: [], body})
const told = (steps: readonly Step[]) =>
  steps.filter(({kind}) => kind !== 'same').map(({kind, type}) => `${kind} ${type}`)
const bodyOf = (before: readonly Block[], after: readonly Block[]): readonly Step[] =>
  compareDocuments(withBody(...before), withBody(...after)).parts.body

/** A line as \`git diff --word-diff\` prints it. */
function wordDiff(step: Step | undefined, name = 'words'): string {
  const spans = step && 'change' in step ? (step.change?.lines[name] ?? []) : []
  const signs = {same: ['', ''], removed: ['[-', '-]'], inserted: ['{+', '+}']} as const
  return spans.map(({kind, nodes}) => signs[kind][0] + plainWords(nodes) + signs[kind][1]).join('')
}

const first = paragraph('Trois liaisons sur cinq passent par un seul couloir.')
const second = paragraph('Aucun navire câblier n’est basé dans la région à ce jour.')
const third = paragraph('La rumeur va plus vite que toute réparation en mer.')

describe('compareDocuments', () => {
  it('tells words inside a paragraph', () => {
    const [step] = bodyOf([first], [paragraph('Quatre liaisons sur cinq passent par un couloir.')])
    expect(wordDiff(step)).toBe('[-Trois-]{+Quatre+} liaisons sur cinq passent par un [-seul -]couloir.')
  })

  it('tells two changed words with a space between as one change', () => {
    const [step] = bodyOf([first], [paragraph('Trois liaisons sur cinq passent par des passages étroits.')])
    expect(wordDiff(step)).toBe('Trois liaisons sur cinq passent par [-un seul couloir-]{+des passages étroits+}.')
  })

  it('tells a word that is stressed now', () => {
    const [step] = bodyOf(
      [paragraph('Un câble rompu')],
      [{type: 'paragraph', children: [...line('Un '), {type: 'strong', children: line('câble')}, ...line(' rompu')]}],
    )
    expect(wordDiff(step)).toBe('Un [-câble-]{+câble+} rompu')
  })

  it('tells a moved block as moved, once where it stands and once where it stood', () => {
    expect(told(bodyOf([first, second, third], [second, third, first]))).toEqual(['left paragraph', 'moved paragraph'])
  })

  it('tells what is other in a block that moved', () => {
    const other = paragraph('La rumeur va bien plus vite que toute réparation en mer.')
    const steps = bodyOf([first, second, third], [other, first, second])
    expect(told(steps)).toEqual(['moved paragraph', 'left paragraph'])
    expect(wordDiff(steps[0])).toBe('La rumeur va {+bien +}plus vite que toute réparation en mer.')
  })

  it('tells an inserted and a removed block', () => {
    expect(told(bodyOf([first, second], [first, second, third]))).toEqual(['inserted paragraph'])
    expect(told(bodyOf([first, second, third], [first, third]))).toEqual(['removed paragraph'])
  })

  it('tells no note that only has another number', async () => {
    const after = await sampleVersion('cables-sous-marins.fr')
    const before = await sampleVersion('cables-sous-marins.fr', [
      ['neuf\nmilles de la première[^1]', 'neuf\nmilles de la première'],
      [
        /\[\^1\]: .*\n/.exec(
          "[^1]: Avis aux navigateurs n° 000/26, référence fictive remise aux joueurs à l'ouverture de la séance.\n",
        )?.[0] ?? '',
        '',
      ],
    ])
    const {body, footnotes} = compareDocuments(before, after).parts
    expect(told(footnotes)).toEqual(['inserted footnote'])
    expect(told(body)).toEqual(['changed paragraph'])
  })

  it('takes a table with another column for the same table', () => {
    const column = (head: string) => ({align: 'left', numeric: false, head: line(head)}) as const
    const table = (...heads: readonly string[]): Block => ({
      ...{type: 'table', id: 'tab-1', columns: heads.map(column)},
      rows: ['A', 'B'].map(row => heads.map(head => line(`${row} ${head}`))),
    })
    const [step] = bodyOf([table('Liaison', 'Perte')], [table('Liaison', 'Jour', 'Perte')])
    const lists: Readonly<Record<string, readonly Step[]>> = step && 'change' in step ? (step.change?.lists ?? {}) : {}
    expect(told(lists['columns'] ?? [])).toEqual(['inserted column'])
    expect((lists['rows'] ?? []).map(row => ('change' in row ? told(row.change?.lists['cells'] ?? []) : []))).toEqual([
      ['inserted cell'],
      ['inserted cell'],
    ])
  })

  it('tells all that a correction changed, by name, and nothing else', async () => {
    const [before, after] = await Promise.all([
      sampleVersion('cables-sous-marins.fr', undoneAlert),
      sampleVersion('cables-sous-marins.fr'),
    ])
    const {fields, parts}: Comparison = compareDocuments(before, after)
    expect(fields.map(({key}) => key)).toEqual(['version', 'revisions', 'severity'])
    expect(fields.at(-1)).toEqual({key: 'severity', before: 'moderate', after: 'high'})
    expect(told(parts.body)).toEqual([
      'changed paragraph',
      'moved paragraph',
      'changed table',
      'removed paragraph',
      'changed heading',
      'changed list',
      'left paragraph',
    ])
    expect(told(parts.footnotes)).toEqual(['removed footnote'])
    const [one] = parts.recommendations.filter(({kind}) => kind === 'changed')
    expect(one).toMatchObject({
      name: '3',
      change: {values: {priority: {before: 'Priorité\u00A03', after: 'Priorité\u00A02'}}},
    })
    const table = parts.body.find(({type, kind}) => type === 'table' && kind === 'changed')
    expect(table).toMatchObject({
      change: {
        lists: {
          rows: [
            {},
            {name: 'B, tronçon central', change: {lists: {cells: [{}, {}, {}, {name: 'Capacité perdue (%)'}, {}]}}},
            {},
          ],
        },
      },
    })
    expect([parts.title, parts.subtitle, parts.summary, parts.keyPoints, parts.references].map(told)).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
  })
})
