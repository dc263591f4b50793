import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseNote} from '../../src/note/parse-note.js'
import {goodNote, readFrontMatter} from '../support/front-matter.js'
import {VFile} from 'vfile'

const parse = (value: string) => parseNote(new VFile({path: 'notes/2026/x.fr.md', value}))

describe('parseNote', () => {
  it('cuts a note at its fences, to the line', () => {
    const note = parse('---\na: b\n# c\n---\nUn\n---\ndeux')
    expect(note).toMatchObject({slug: 'x.fr', body: 'Un\n---\ndeux', bodyLine: 5})
  })

  it('finds the body on its line, whatever stands around the fences', () => {
    const blanks = fc.constantFrom('', ' ', '\t ')
    const heads = fc.array(fc.constantFrom('a: b', '# c', '', 'd:\n  - e'), {maxLength: 5})
    fc.assert(
      fc.property(blanks, heads, fc.array(fc.constantFrom('x', '', '---', '  y')), (blank, head, body) => {
        const text = [`---${blank}`, ...head, `---${blank}`, ...body].join('\n')
        const note = parse(text)
        expect(text.split('\n').slice((note?.bodyLine ?? 0) - 1)).toEqual(body)
        expect(note?.body).toBe(body.join('\n'))
      }),
    )
  })

  it('runs nothing, whatever the fence asks for', () => {
    for (const kind of ['js', 'javascript', 'coffee', 'json', ' js', '\tjs']) {
      const {lines} = readFrontMatter(`---${kind}\nglobalThis.wasRun = true\n---\n`)
      expect(lines).toEqual(['1:1 fence-kind'])
    }
    expect(globalThis).not.toHaveProperty('wasRun')
  })

  it('says the same of a broken note the second time', () => {
    const broken = goodNote.replace('"Câbles : trois ruptures"', 'Câbles : trois ruptures')
    expect(readFrontMatter(broken).lines).toEqual(['4:8 yaml-colon'])
    expect(readFrontMatter(broken).lines).toEqual(['4:8 yaml-colon'])
  })

  it('never throws, and always says why a note does not pass', () => {
    const pieces = [
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      '{',
      ']',
      '}',
      '*',
      '&',
      '!',
      '|',
      '>',
      '#',
      '\t',
      '---',
      '?',
      '%',
      'tlp: ',
      'authors: ',
      '<<: ',
      '`',
      '\\',
    ]
    const yaml = fc.array(fc.constantFrom(...pieces), {maxLength: 25}).map(parts => parts.join(''))
    fc.assert(
      fc.property(yaml, head => {
        const {checked, lines} = readFrontMatter(`---\n${head}\n---\n`)
        expect(checked?.metadata).toBeUndefined()
        expect(lines).not.toEqual([])
      }),
      {numRuns: 500},
    )
  })
})
