import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {packagePaths, parseTemplate} from '../../../dist/template/parse-template.js'
import {expand} from '../pieces.mjs'

const house = fileURLToPath(new URL('../../../templates/cess/', import.meta.url))
const own = new Map(
  readdirSync(house, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.(?:yml|svg)$/.test(entry.name))
    .map(entry => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .map(path => [path.slice(house.length).replace(/^\//, ''), readFileSync(path)]),
)

export const pieces = [
  ...[
    '\n',
    ' ',
    '  ',
    ': ',
    '- ',
    ', ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a ',
    '!!',
    '? ',
    '|\n',
    '---\n',
    '<<: *a\n',
  ],
  ...[
    'color:\n',
    '  palette:\n',
    '    paper: "#FFFFFF"\n',
    'typography:\n',
    '  fonts:\n',
    'logo:\n',
    '  images:\n',
    'defaults:\n  cess:\n',
  ],
  ...[
    'package:@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    'package:',
    '../',
    '.ttf',
    'path: ',
    'weight: 400\n',
  ],
  ...[
    'margins: {top: 20, bottom: 20}\n',
    'width: ',
    '1e309',
    '-0',
    '.nan',
    '0x10',
    'constructor',
    '__proto__',
    'toString',
    'null',
    'a',
  ],
]
export const packages = []
export const seeds = ['templates']
export const seedName = /_brand\.yml$|pdf\.yml$/
export const mostBytes = 12_000

/** Whatever a brand's two files of fields say is a template, or mistakes on its files. */
export function fuzz(input) {
  const bytes = expand(input, pieces)
  const name = Buffer.from(bytes.subarray(0, 400)).includes('margins') ? 'pdf.yml' : '_brand.yml'
  const folder = {id: 'cess', path: 'templates/cess', files: new Map([...own, [name, bytes]])}
  packagePaths(folder)
  parseTemplate(folder)
}
