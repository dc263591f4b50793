import * as textEdition from '../../../dist/render/text/index.js'
import {publication} from '../publication.mjs'
import {textTarget} from '../pieces.mjs'
import {readNote} from '../read-note.mjs'

export const pieces = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '# ',
    '## Titre\n',
    '### ',
    '- ',
    '1. ',
    '> ',
    '* ',
    '| a | b |\n|--|--:|\n| 1 | 2 |\n',
    '|',
    '---\n',
    '===\n',
  ],
  ...[
    '```\n',
    '```csv\n',
    '~~~\n',
    '`',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: b\n',
    '<',
    '>',
    '&amp;',
    '&#0;',
    '\\',
  ],
  ...[
    ':::synthese\n',
    ':::points-cles\n',
    ':::recommandations\n',
    ':::encadre{titre="T"}\n',
    ':::alerte\n',
    ':::citation{auteur="A"}\n',
    '::::\n',
  ],
  ...[
    ':::figure{src=a.png alt="T" credit="C"}\n',
    ':::graphique{titre="T" source="S" src=a.csv}\n',
    ':::graphique{titre="T" source="S" type=barres}\n',
    ':::\n',
  ],
  ...[
    '{',
    '}',
    '{#id}',
    '{lang=en}',
    '="',
    '> [!WARNING]\n> ',
    '[@k, p. 3]',
    'https://example.org/',
    'www.',
    'a@example.org',
    '@',
    '<b>',
    '<!-- ',
    ' -->',
  ],
  ...[
    '(#',
    'autre.fr.md',
    'tableau',
    '12h30',
    '5 %',
    '«',
    '»',
    '“',
    '”',
    "'",
    '"',
    '...',
    '--',
    '\u00A0',
    '\u202F',
    '\u2028',
    '\t',
    'TLP:RED',
    'n°',
    'œ',
    '§',
  ],
  ...[
    'an;a;b\n2026;1;2\n',
    'mot ',
    'Un câble est rompu. ',
    '- [ ] ',
    '1) ',
    '  \n',
    '***\n',
    '\r',
    '\u0301',
    '😀',
    'ﬁ',
    'ا',
  ],
]
export const packages = ['mdast-util-from-markdown', 'mdast-util-directive', 'micromark-extension-directive']
export const seeds = ['tests/fixtures/rules', 'tests/fixtures/notes', 'tests/fixtures/typography', 'notes']
export const seedName = /\.md$/
export const seed = bytes =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, ''),
  )
export const isAsync = true

const head = `---
reference: CESS-2026-ALE-001
type: note-alerte
titre: Un câble rompu
date: 2026-11-18
auteurs: Anaïs Modèle
zone: afrique-francophone
menaces: infrastructures-critiques
tlp: TLP:CLEAR
destinataires: [enisa, otan]
bibliographie: b.bib
recommandations:
  - texte: Établir un plan commun.
    a: enisa
---
`
const asset = text => ({status: 'read', bytes: new TextEncoder().encode(text)})
const assets = {
  'a.csv': asset('an;a;b\n2026;1;2\n2027;3;4\n'),
  'a.png': asset('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>'),
  'b.bib': asset('@book{k, title = {T}, author = {Modèle, Anaïs}, year = 2026}'),
}

/** Any body is a document, or mistakes; a document can be set as plain text. */
export const fuzz = textTarget(pieces, async body => {
  const document = await readNote(`${head}\n${body}`, assets)
  if (document) textEdition.render({document, publication, today: '2026-12-01', made: new Map()})
})
