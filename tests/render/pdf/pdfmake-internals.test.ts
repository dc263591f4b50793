import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseFont} from '../../../src/render/pdf/fonts/parse-font.js'
import {BaseDocument, BaseRenderer, SvgMeasure} from '../../../src/render/pdf/pdfmake.js'
import {cessTemplate} from '../../support/template.js'

const require = createRequire(import.meta.url)

/** Those of its modules that we import, from where its own package finds them. */
const versions = {pdfmake: '0.3.11', pdfkit: '0.19.1', fontkit: '2.0.4'}
const fromPdfmake = createRequire(require.resolve('pdfmake/package.json'))
const fromPdfkit = createRequire(fromPdfmake.resolve('pdfkit/package.json'))
const manifests = {
  pdfmake: require.resolve('pdfmake/package.json'),
  pdfkit: fromPdfmake.resolve('pdfkit/package.json'),
  // It exports no manifest.
  fontkit: join(dirname(fromPdfkit.resolve('fontkit')), '../package.json'),
} as const

const document = new BaseDocument(
  {},
  {},
  {},
  {},
  {autoFirstPage: false, font: null, tagged: true, subset: 'PDF/A-3a', pdfVersion: '1.7'},
  null,
  () => false,
)
const [serif] = cessTemplate.fonts
const {file, Embedded} = parseFont(serif?.bytes ?? new Uint8Array())

/** By what they are, and what we override, call or read of them; d.ts files beside the renderer say what each does. */
const members: Readonly<Record<string, readonly [object, readonly string[]]>> = {
  'pdfmake SVGMeasure': [SvgMeasure.prototype, ['measureSVG', 'writeDimensions']],
  'pdfmake Renderer': [
    BaseRenderer.prototype,
    ['renderPages', 'renderLine', 'renderVector', 'renderImage', 'renderSVG'],
  ],
  'pdfkit document': [
    document,
    [
      'struct',
      'addStructure',
      'getStructTreeRoot',
      'markStructureContent',
      'endMarkedContent',
      'annotate',
      'link',
      'goTo',
      'addNamedDestination',
      'addNamedEmbeddedFile',
      'addContent',
      'openImage',
      'provideImage',
      'ref',
      'appendXML',
      'endSubset',
      'outline',
      '_addInfo',
      '_doOpacity',
      '_fontFamilies',
      '_fontCount',
      '_root',
    ],
  ],
  'pdfkit name tree': [document._root.data.Names.data.Dests ?? {}, ['_compareKeys']],
  'pdfkit embedded font': [
    new Embedded(document, file, 'F1'),
    ['font', 'scale', 'subset', 'widths', 'unicode', 'ref', 'layoutRun'],
  ],
  'fontkit font': [
    file,
    [
      'ascent',
      'descent',
      'unitsPerEm',
      'characterSet',
      'numGlyphs',
      'availableFeatures',
      'stream',
      '_tables',
      'postscriptName',
      '_cmapProcessor',
      '_layoutEngine',
      'layout',
      'getGlyph',
      'glyphForCodePoint',
      'hasGlyphForCodePoint',
      'createSubset',
    ],
  ],
  'fontkit subset': [Object.getPrototypeOf(file.createSubset()) as object, ['includeGlyph', 'encode']],
  'fontkit glyph': [
    file.getGlyph(1) ?? {},
    ['id', 'advanceWidth', 'codePoints', 'path', '_decode', '_metrics', '_getCBox'],
  ],
}

describe('pdfmake', () => {
  it.each(Object.entries(versions))('stands on the %s whose insides we know: %s', (name, known) => {
    // The keys are those of both tables, and every manifest has a version.
    const path = manifests[name as keyof typeof versions]
    const {version} = JSON.parse(readFileSync(path, 'utf8')) as {version: string}
    expect(version, `compare src/render/pdf/*-internals.d.ts with the sources of ${name}, then change this`).toBe(known)
  })

  it.each(Object.entries(members))('still has what we override, call or read of its %s', (name, [object, wanted]) => {
    const missing = wanted.filter(member => !(member in object))
    expect(missing, `the insides of ${name} have moved: see src/render/pdf/*-internals.d.ts`).toEqual([])
  })
})
