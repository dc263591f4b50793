import {readBibliography} from '../../../dist/note/citations/read-bibliography.js'
import {prepareCitations} from '../../../dist/note/citations/prepare-citations.js'
import {expand} from '../pieces.mjs'

export const pieces = [
  ...[
    '@book{k,',
    '@article{k,',
    '@string{a = ',
    '@comment{',
    '@preamble{',
    '@misc{',
    '}',
    '{',
    '"',
    ',',
    '#',
    '=',
    '%',
    '\n',
    ' ',
    '\\',
  ],
  ...[
    'title = {T}',
    'author = {Modèle, Anaïs and others}',
    'author = ',
    ' and ',
    'year = 2026',
    'date = {2026-05}',
    'month = may',
  ],
  ...[
    "{\\'e}",
    '\\"{o}',
    '\\ss ',
    '\\textit{',
    '\\url{',
    '--',
    '~',
    '$',
    '^{',
    '_{',
    '\\&',
    'doi = {10.1000/1}',
    'url = {https://example.org/}',
  ],
  ...[
    'journal',
    'publisher',
    'pages = {1--2}',
    'number',
    'editor',
    'institution',
    'howpublished',
    'note',
    'a',
    '1',
    '@',
    'é',
  ],
  ...[
    '[',
    ']',
    ':',
    '"id": "k"',
    '"type": "book"',
    '"title": "T"',
    '"author": [{"family": "M"}]',
    '"issued": {"date-parts": [[2026]]}',
  ],
  ...[
    '\\u0000',
    '<i>',
    '</i>',
    '<span class="nocase">',
    'null',
    '{"literal": "x"}',
    '"raw": "2026"',
    '"language": "fr"',
    '"page"',
  ],
  ...[
    '(',
    ')',
    '@inproceedings{k,',
    '@proceedings{p,',
    'crossref = {p}',
    'month = oct # "~1"',
    'author = {de Gaulle, Charles and King, Jr., Martin Luther}',
    'family=',
    '-',
    '{\\"\\i}',
    '\\begin{it}',
    '\\end{it}',
    '\\og ',
    'date = {2026-05/..}',
  ],
]
export const seeds = ['notes', 'tests/fixtures', 'tests/fuzz/examples/bibtex']
export const seedName = /\.bib$|examples\/bibtex\/./
export const isAsync = true
/** The formatter takes a hundred times as long as the reader. */
const mostFormattedBytes = 1500

/** Keys that can stand in a citation; `checkCitations` refuses what names no work. */
const citable = /^[\w:-]+$/

/** Any file is works, or mistakes with a line; works that were read can be cited. */
export async function fuzz(input) {
  const bytes = expand(input, pieces)
  const first = bytes.find(byte => byte > 32)
  const path = first === 0x5b || first === 0x7b ? 'b.json' : 'b.bib'
  const reading = readBibliography(path, bytes)
  if (reading.status !== 'read' || bytes.length > mostFormattedBytes) return
  const keys = [...reading.works.keys()].filter(key => citable.test(key)).slice(0, 2)
  const text = {type: 'text', value: keys.map(key => `[@${key}, p. 3]`).join(' ')}
  const root = {type: 'root', children: [{type: 'paragraph', children: [text]}]}
  const assets = new Map([[path, {status: 'read', bytes}]])
  const citations = await prepareCitations({root, metadata: {bibliography: path}, lang: 'fr', assets})
  if (citations.references.length > keys.length) throw new Error('more references than works')
}
