import {describe, expect, it} from 'vitest'
import {LineCounter} from 'yaml'
import {mostYamlLevels, parseBoundedYaml} from '../../src/model/bounded-yaml.js'
import {halves} from '../support/halves.js'
import {pairsOf} from '../support/nightly.js'

const read = (text: string) => parseBoundedYaml(text, {lineCounter: new LineCounter(), schema: 'core'})
const codesOf = (text: string) => read(text).errors.map(({code}) => code)

const openings = [
  ...['a: ', '"a": ', "'a': ", '? ', '- ', '[', '{', '{a: ', '[a: ', '[[a]: ', '- ? ', '? - ', '? [', '- - ? a: '],
  ...[
    '- a:\n',
    '!!map {',
    '!t &a [',
    '[? ',
    '&a ',
    '*a ',
    '!!tag ',
    '!t &a ',
    '<<: ',
    '[]',
    'a, ',
    '"',
    '| ',
    '%YAML 1.2\n',
  ],
]
const before = ['', 'k: ', 'k:\n  ', 'k: [', '&a [*a, ']

const staircase = (steps: number, step: string) =>
  Array.from({length: steps}, (_, level) => `${' '.repeat(level)}${step}`).join('\n')

describe('parseBoundedYaml', () => {
  it.each(openings.flatMap(opening => before.map(start => [start, opening] as const)))(
    'does not throw at %j and then %j',
    (start, opening) => {
      expect(() => read(start + opening.repeat(25))).not.toThrow()
    },
  )

  for (const {cases, speed} of halves(pairsOf(before, openings), 28))
    it.each(cases)('does not call itself without end at %j and then thousands of %j', speed, (start, opening) => {
      expect(() => read(start + opening.repeat(4000))).not.toThrow()
    })

  it.each(['a:', '- a:', '?', '-'])('says where %j is nested too deeply, and is empty', step => {
    const document = read(staircase(200, step))
    expect(document.errors.map(({code}) => code)).toEqual(['RESOURCE_EXHAUSTION'])
    expect(document.errors[0]?.pos[0]).toBeGreaterThan(0)
    expect(document.contents).toBeNull()
  })

  it('reads as many levels as it says', () => {
    expect(codesOf(staircase(mostYamlLevels, 'a:'))).toEqual([])
    expect(codesOf(`${'['.repeat(mostYamlLevels)}${']'.repeat(mostYamlLevels)}`)).toEqual([])
    expect(codesOf(staircase(mostYamlLevels + 1, 'a:'))).toEqual(['RESOURCE_EXHAUSTION'])
    expect(codesOf(`${'['.repeat(mostYamlLevels + 1)}${']'.repeat(mostYamlLevels + 1)}`)).toEqual([
      'RESOURCE_EXHAUSTION',
    ])
  })

  it('reads no more parts than anybody writes', {tags: 'slow'}, () => {
    expect(codesOf('- a\n'.repeat(20_000))).toEqual(['RESOURCE_EXHAUSTION'])
  })

  it('is the parser’s own reading of everything else', () => {
    const lineCounter = new LineCounter()
    const document = parseBoundedYaml('a: 1\nb:\n  - {c: [2, three]}\n', {lineCounter, schema: 'core'})
    expect(document.toJS()).toEqual({a: 1, b: [{c: [2, 'three']}]})
    expect(lineCounter.linePos(10)).toEqual({line: 3, col: 3})
    expect(codesOf('a: 1\n---\nb: 2\n')).toEqual(['MULTIPLE_DOCS'])
  })
})
