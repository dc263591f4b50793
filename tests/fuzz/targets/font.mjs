import {coverageOf} from '../../../dist/template/font-coverage.js'
import {isFont, isWoff2} from '../../../dist/template/parse-template.js'

export const pieces = [
  ...[
    'OTTO',
    'true',
    'wOF2',
    'cmap',
    'head',
    'hhea',
    'hmtx',
    'maxp',
    'glyf',
    'loca',
    'name',
    'OS/2',
    'post',
    'GSUB',
    'GPOS',
    'kern',
    'CFF ',
  ],
]
export const seeds = ['tests/fuzz/examples/font', 'tests/fixtures/rules/template-format']
export const seedName = /\.(?:ttf|woff2)$/
export const mostBytes = 16_384

/** Any bytes are a font, or none; of one, it can be asked which characters it has. */
export function fuzz(bytes) {
  isWoff2(bytes)
  if (!isFont(bytes)) return
  coverageOf(bytes)(0x61)
}
