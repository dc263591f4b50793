import {readNote} from '../read-note.mjs'
import {textTarget, yamlSigns} from '../pieces.mjs'

export const pieces = [
  ...yamlSigns,
  ...['@', '`', '\t'],
  ...[
    '---\n',
    '---',
    '...',
    'a: b',
    '"a": ',
    '? a\n: b\n',
    '- - ',
    '!!binary ',
    '!!set ',
    '|2-\n',
    '>+\n',
    '\\',
    '\\u0041',
    '\uFEFF',
    '\u2028',
  ],
  ...[
    'reference: CESS-2026-ALE-001\n',
    'type: note-alerte\n',
    'titre: Un câble rompu\n',
    'date: 2026-11-18\n',
    'auteurs: Anaïs Modèle\n',
  ],
  ...[
    'zone: afrique-francophone\n',
    'menaces: infrastructures-critiques\n',
    'tlp: TLP:CLEAR\n',
    'destinataires: [enisa, otan]\n',
  ],
  ...[
    'recommandations:\n  - texte: Établir un plan.\n    a: enisa\n',
    'title: Alerte : IA\n',
    'status: published\n',
    'version: 1.2\n',
  ],
  ...[
    'key_points:\n  - ',
    'summary: ',
    'revisions:\n  - date: 2026-11-19\n    summary: Un mot.\n',
    'embargo: 2026-11-18T12:00:00+01:00\n',
  ],
  ...[
    'lang: fr\n',
    'eurovoc: [',
    'licence: constructor\n',
    '__proto__: ',
    'toString',
    'null',
    '~',
    '0',
    '2026-02-30',
    'TLP:RED',
    'expires: ',
    'translation_of: ',
  ],
  ...[
    'threat_level: ',
    'confidence: ',
    'likelihood: ',
    'severity: ',
    'sources: ',
    'related: [',
    'bibliography: b.bib\n',
    'doi: ',
    '*a*',
    '[a](b)',
  ],
]
export const packages = ['yaml', 'gray-matter']
export const seeds = ['tests/fixtures/rules', 'tests/fixtures/notes', 'notes']
export const seedName = /\.md$/
/** Of a whole note, its fields. */
export const seed = bytes => Buffer.from(Buffer.from(bytes).toString('utf8').split(/^---$/m)[1]?.slice(1) ?? '')

/** Whatever stands between the fences is fields, or mistakes. */
export const fuzz = textTarget(pieces, yaml => readNote(`---\n${yaml}\n---\n\nUn câble est rompu.\n`))
export const isAsync = true
