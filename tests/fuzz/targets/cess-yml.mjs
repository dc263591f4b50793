import {VFile} from 'vfile'
import {parsePublication} from '../../../dist/note/publication/parse-publication.js'
import {expand, yamlSigns} from '../pieces.mjs'
import {publicationYaml} from '../publication.mjs'

export const pieces = [
  ...yamlSigns,
  ...['---\n', '\t'],
  ...publicationYaml.split(/(?<=\n)/),
  ...[
    'types:\n',
    'zones:\n',
    'threats:\n',
    'recipients:\n',
    '  nouveau:\n',
    '    names: {fr: A, en: B}\n',
    'lang: fr\n',
    'template: cess\n',
  ],
  ...[
    'typography: ',
    'paper: A4\n',
    'pdf: {standards: [ua-1, a-3a]}\n',
    'mail_form: full\n',
    'issn: 0000-0000\n',
    'about: ',
    'tagline: {fr: a, en: b}\n',
    'time_zone: Europe/Paris\n',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'https://example.org:99/',
    'null',
    '0',
    "''",
    '{}',
    '[]',
    'a@b',
    '\uFEFF',
    '\0',
  ],
]
export const packages = []
export const seeds = ['cess.yml', 'tests/fixtures']
export const seedName = /cess\.yml$/

/** Any bytes are a publication, or mistakes. */
export const fuzz = bytes => void parsePublication(new VFile({path: 'cess.yml', value: expand(bytes, pieces)}))
