import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkNote} from '../../../src/note/check-note.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {parseNote} from '../../../src/note/parse-note.js'
import {applyReplacements, safeReplacements} from '../../../src/note/prose/apply-replacements.js'
import {findSuggestions} from '../../../src/note/prose/find-suggestions.js'
import {samplePublication} from '../../support/sample-publication.js'

/** The bytes of a note after its safe suggestions, and how many they were. */
function fix(bytes: Uint8Array): {readonly bytes: Uint8Array; readonly count: number} {
  const file = new VFile({path: 'notes/a.fr.md', value: bytes})
  const note = parseNote(file)
  if (!note) return {bytes, count: 0}
  const {fields, places} = checkNote(note, samplePublication)
  const root = parseMarkdown(file, note.text, note.bodyLine)?.root
  const fixes = safeReplacements(findSuggestions({fields, places, file: note.text, lang: 'fr', root}))
  return {
    bytes: applyReplacements(
      bytes,
      fixes.map(({replacement}) => replacement),
    ),
    count: fixes.length,
  }
}

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
  text.replaceAll('œ', 'oe').replaceAll('É', 'E').replaceAll('ème', 'e').replaceAll('–', '-')
const runs = {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 200)}
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)

describe('replacing what is certain', () => {
  it('changes nothing but the characters of the replacements', () => {
    let changed = 0
    fc.assert(
      fc.property(note, before => {
        const {bytes, count} = fix(new TextEncoder().encode(before))
        const after = decode(bytes)
        changed += count
        expect(without(after)).toBe(without(before))
        expect(after === before).toBe(count === 0)
      }),
      runs,
    )
    expect(changed).toBeGreaterThan(0)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(note, before => {
        const {bytes} = fix(new TextEncoder().encode(before))
        expect(fix(bytes).count).toBe(0)
      }),
      runs,
    )
  })

  it('counts the ends of lines and the byte order mark as the text does not', () => {
    const bytes = new TextEncoder().encode('\uFEFFé\r\nab\rcd\nef')
    const replaced = applyReplacements(bytes, [
      {range: [2, 3], text: 'A'},
      {range: [5, 6], text: 'ç'},
      {range: [9, 10], text: ''},
    ])
    expect(decode(replaced)).toBe('\uFEFFé\r\nAb\rçd\ne')
  })
})
