import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../../src/note/fixes/apply-fixes.js'
import {fixedBytes} from '../../support/fixed-note.js'

const pieces = [
  ...['coeur', "l'Etat", '2ème', 'XXIème', ' - ', 'mot', 'é', '😀', '\u00A0', ' ', '  ', '\t', '\n', '\n\n', '.', '"'],
  ...['*', '**', '`', '\\', '[', '](https://example.org/coeur)', '| ', '> ', '- ', '## ', '[^1]', '[@coeur]'],
  ...['&eacute;', '&#101;', '&amp;', ':lang[', ']{en}', ':::encadre[', ']\n', ':::\n', "''", '\\n'],
]
const run = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map(parts => parts.join(''))
const heads = ['titre: ', 'titre: "', "titre: '", 'resume: >-\n  ', 'resume: |\n  ', 'resume: "', 'points_cles:\n  - ']
const note = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom(...heads), run, run, fc.constantFrom('\n', '\r\n', '\r'))
  .map(([mark, head, title, body, end]) => {
    const close = head.endsWith('"') || head.endsWith("'") ? head.slice(-1) : ''
    return mark + `---\n${head}${title}${close}\n---\n${body}\n`.replaceAll('\n', end)
  })

/** A text without what fixes may change: two texts are equal so if nothing else was. */
const without = (text: string): string =>
  text
    .replaceAll('œ', 'oe')
    .replaceAll('É', 'E')
    .replaceAll('ème', 'e')
    .replaceAll('–', '-')
    .replaceAll(/[\u00A0\u2000-\u200B\u202F\u3000 ]+/g, '')
/** Lines between tabs or bars that chance makes a table of get rows that were not there. */
const linesOf = (text: string): number => text.split(/\r\n|\r|\n/).length
const runs = {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 40)}
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)

describe('replacing what is certain', () => {
  it('changes nothing but the characters of the replacements', {tags: 'slow'}, () => {
    let changed = 0
    fc.assert(
      fc.property(note, before => {
        const {bytes, count} = fixedBytes(new TextEncoder().encode(before))
        const after = decode(bytes)
        changed += count
        const isTable = linesOf(after) !== linesOf(before)
        expect(isTable ? without(before) : without(after)).toBe(without(before))
        expect(after === before).toBe(count === 0)
      }),
      runs,
    )
    expect(changed).toBeGreaterThan(0)
  })

  it('changes nothing the second time', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(note, before => {
        const {bytes} = fixedBytes(new TextEncoder().encode(before))
        expect(fixedBytes(bytes).count).toBe(0)
      }),
      runs,
    )
  })

  it('counts the ends of lines and the byte order mark as the text does not', () => {
    const bytes = new TextEncoder().encode('\uFEFFé\r\nab\rcd\nef')
    const at = (line: number, column: number, endColumn: number, text: string) => ({
      ...{line, column, endLine: line, endColumn, text},
    })
    const replaced = applyEdits(bytes, [at(4, 2, 3, ''), at(2, 1, 2, 'A'), at(3, 1, 2, 'ç\n')])
    expect(decode(replaced)).toBe('\uFEFFé\r\nAb\rç\r\nd\ne')
  })
})
