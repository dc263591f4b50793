import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {fixedBytes, messagesOn} from '../../support/fixed-note.js'

const fields = `reference: CESS-2026-TRI-901
type: tribune
langue: fr
date: 2026-05-03
auteurs: Anaïs Modèle
zone: asie-centrale
destinataires: [enisa]
bibliographie: sources.bib
`
const files = {'sources.bib': '@book{doe2026, author = {Doe, Jane}, title = {Cables}, year = {2026}}\n'}
const head = fc.constantFrom(
  'titre: Essai\ntlp: TLP:CLEAR\n',
  'titre: “Essai”\ntlp: “TLP:CLEAR”\n',
  'titre: “Alerte : un essai”\ntlp: TLP:CLEAR\n',
  'titre: {fr: Alerte, et vite}\ntlp: TLP:CLEAR\n',
)
const pieces = [
  ...[
    'Pays\tJours\tCoût',
    'Baltique\t5',
    '\t2024\t2025',
    '\t',
    '•\t',
    '• ',
    'o\t',
    '– ',
    '–\t',
    '— ',
    '· ',
    '1.\t',
    'a)\t',
  ],
  ...[
    '##',
    '### ',
    '#',
    '| a | b |',
    '| --- |',
    '| --- | --- |',
    'a | b',
    '|',
    '(1)',
    ' (1)',
    '[1] ',
    '¹',
    '(2) ',
    '[^1]',
    '[^1]: ',
  ],
  ...['@doe2026', '[@doe2026 p. 3]', '[@doe2026]', '[voir @doe2026 dit]', '@roe', 'a@example.org'],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<i>mot</i>',
    '<o:p></o:p>',
    '<sub>2</sub>',
    '<span lang="en">',
    '</span>',
    '<p class="x">',
    '</p>',
    '<!-- x -->',
  ],
  ...['e\u0301', 'mot', 'Mot', 'deux mots', ' ', '.', '"', '“', '”', '**', '*', '`', '```', '\\', '[', ']', '(', ')'],
  ...['- ', '> ', ':::encadre', ':::', '\n    ', '&nbsp;'],
]
const line = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 5}).map(parts => parts.join(''))
const body = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n')), {maxLength: 12})
  .map(lines => lines.flat().join(''))
const note = fc
  .tuple(head, body, fc.constantFrom('\n', '\r\n'))
  .map(([top, text, end]) => `---\n${fields}${top}---\n\n${text}\n`.replaceAll('\n', end))
const {CESS_PROPERTY_RUNS: wanted, CESS_PASTE_SEED: seed = wanted === undefined ? '1' : undefined} = process.env
/** The same texts every time in the suite; others every night, which still find what is not told or is mended twice. A seed that is given counts in both. */
const runs = {numRuns: Number(wanted ?? 12), ...(seed !== undefined && {seed: Number(seed)})}
const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Letters and digits of a text, in order, but for those of tags, and for `o`, which is a bullet too. */
const wordsOf = (text: string): string =>
  text
    .replaceAll(/<[^<>]*>/g, '')
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]|o/gu, '')

/** Raw signs that nobody wants to see on a page. */
const raw = [
  /(?:^|\n)[•▪◦]/u,
  /(?:^|\n)#{2,6}[^#\s]/u,
  /(?<![\p{L}\p{N}[;/-] ?)@doe2026(?![\p{L}\p{N}_])|\[[^[\]]*\s@doe2026[^,;\]]*\s/u,
  /<\/?[a-z][\w:]*[^<>]*>/i,
  /(?:^|\n)\|.*\S.*\|(?:\n|$)/u,
  /[^\t\n]+\t+[^\t\n]+\t+[^\t\n]/u,
  /\p{L}\p{Mn}/u,
]

/** Mistakes in what words became that nobody meant as a heading, a block or a link. */
const structure: ReadonlySet<string> = new Set([
  ...['block-unknown', 'block-unreadable', 'block-unclosed', 'heading-empty', 'heading-nested'],
  ...['link-internal', 'reference-missing', 'table-rule', 'table-empty', 'text-nesting'],
])

describe('pasted junk', () => {
  it('is mended once, for good, and keeps its words', {tags: 'slow'}, () => {
    let changed = 0
    fc.assert(
      fc.property(note, before => {
        const {bytes, count} = fixedBytes(encode(before), files)
        changed += count
        expect(wordsOf(decode(bytes))).toBe(wordsOf(before))
        expect(fixedBytes(bytes, files).count).toBe(0)
        expect(count === 0).toBe(decode(bytes) === before)
      }),
      runs,
    )
    expect(changed).toBeGreaterThan(0)
  })

  it('becomes nothing by its mending that it was not meant as', {tags: 'slow'}, () => {
    const broken = (bytes: Uint8Array) =>
      messagesOn(bytes, files).flatMap(({ruleId}) => (structure.has(ruleId) ? [ruleId] : []))
    let mended = 0
    fc.assert(
      fc.property(note, before => {
        const {bytes, count} = fixedBytes(encode(before), files)
        if (count === 0) return
        mended++
        const was = broken(encode(before))
        for (const rule of broken(bytes))
          expect(was.splice(was.indexOf(rule), was.includes(rule) ? 1 : 0)).toEqual([rule])
      }),
      runs,
    )
    expect(mended).toBeGreaterThan(0)
  })

  it('is never printed as it is without a message', () => {
    let clean = 0
    fc.assert(
      fc.property(note, text => {
        // A sign with a backslash before it is meant.
        if (text.includes('\\') || messagesOn(encode(text), files).length > 0) return
        clean++
        const root = parseMarkdown(new VFile(), text.replaceAll('\r\n', '\n'), fields.split('\n').length + 3)?.root
        const printed: string[] = []
        if (root) visit(root, 'paragraph', node => void printed.push(toString(node)))
        for (const pattern of raw) expect(printed.join('\n\n')).not.toMatch(pattern)
      }),
      {...runs, numRuns: runs.numRuns * 5},
    )
    expect(clean).toBeGreaterThan(0)
  })
})
