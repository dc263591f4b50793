import {describe, expect, it} from 'vitest'
import type {Phrasing} from '../../../src/model/phrasing.js'
import {plainWords} from '../../../src/model/plain-words.js'
import {partCalls} from '../../../src/note/references/part-calls.js'
import {goodNote} from '../../support/cli.js'
import {resolveText} from '../../support/resolve.js'

const words = (value: string): Phrasing => ({type: 'text', value})
const call = (number: number): Phrasing => ({type: 'footnoteCall', number, call: 1})

/** Running text with each call as `[1]`, behind `,` where it follows another, `'` where it follows a digit, and U+202F where it follows a space. */
const told = (nodes: readonly Phrasing[]): string =>
  nodes
    .map(node => {
      if (node.type === 'footnoteCall')
        return `${node.after === undefined ? '' : {call: ',', digit: "'", space: '\u202F'}[node.after]}[${node.number}]`
      return 'children' in node ? told(node.children) : 'value' in node ? node.value : ''
    })
    .join('')

describe('calls of notes', () => {
  it.each<readonly [string, readonly Phrasing[]]>([
    ['mots[1],[2],[3] et', [words('mots'), call(1), call(2), call(3), words(' et')]],
    ["1982'[1],[2]", [words('1982'), call(1), call(2)]],
    ["km²'[1]; x½'[2]; ٣٥'[3]", [words('km²'), call(1), words('; x½'), call(2), words('; ٣٥'), call(3)]],
    ["1982'[1]", [{type: 'emphasis', children: [words('1982')]}, call(1)]],
    ["12'[1]", [{type: 'inlineCode', value: '12'}, call(1)]],
    ['1er[1]', [words('1'), {type: 'superscript', children: [words('er')]}, call(1)]],
    ['a[1],[2]', [{type: 'strong', children: [words('a'), call(1)]}, call(2)]],
    [
      '(Doe, 2024)[1]',
      [words('('), {type: 'citation', work: 1, call: 1, children: [words('Doe, 2024')]}, words(')'), call(1)],
    ],
    ['a[1],[2],[3]', [words('a'), call(1), words(', '), call(2), words(' '), call(3)]],
    ['a[1] et[2]', [words('a'), call(1), words(' et'), call(2)]],
    ['a\u202F[1]', [words('a '), call(1)]],
    ['a\u202F[1]', [words('a\u00A0'), call(1)]],
    ['a\u202F[1] b', [{type: 'emphasis', children: [words('a')]}, words(' '), call(1), words(' b')]],
    ['12[1]', [words('12'), {type: 'break'}, call(1)]],
  ])('%s', (expected, nodes) => {
    expect(told(partCalls(nodes))).toBe(expected)
    expect(partCalls(partCalls(nodes))).toEqual(partCalls(nodes))
  })

  it('forget what stood before them elsewhere', () => {
    const later: Phrasing = {type: 'footnoteCall', number: 2, call: 1, after: 'call'}
    expect(partCalls([words('a'), later])).toEqual([words('a'), call(2)])
    const telling = {opens: [words('[ajouté : ')] as never, closes: ']'}
    expect(told(partCalls([words('12'), {type: 'inserted', telling, children: [later]}]))).toBe('12[2]')
  })

  it('take the space before them along, so that no name of a heading ends with it', async () => {
    const {document} = await resolveText(goodNote({text: '## Mot [^1]\n\n## Un [^1] autre\n\nFin.\n\n[^1]: A.'}))
    const names = document?.body.flatMap(block => (block.type === 'heading' ? [plainWords(block.children)] : []))
    expect(names?.slice(-2)).toEqual(['Mot', 'Un autre'])
  })

  it('are parted in every line of a note', async () => {
    const text = [
      '## Titre 2024[^a][^b]\n\nUn.[^a][^b]\n\n- Deux 35[^a]\n',
      '| Année[^a][^b] | Rang |\n| :-- | --: |\n| 1982[^a] | 36[^b] |\n',
      '[^a]: Note 12[^b][^c].\n\n[^b]: B.\n\n[^c]: C.',
    ].join('\n')
    const {document} = await resolveText(goodNote({text}))
    const calls = JSON.stringify([document?.body, document?.footnotes]).match(/"footnoteCall"[^}]*/g) ?? []
    const afters = calls.map(one => /"after":"(\w+)"/.exec(one)?.[1])
    expect(afters).toEqual([
      ...['digit', 'call'],
      ...[undefined, 'call'],
      'digit',
      ...[undefined, 'call'],
      ...['digit', 'digit'],
      ...['digit', 'call'],
    ])
  })
})
