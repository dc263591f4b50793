import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {
  BaseContext,
  BaseDocument,
  BaseLayout,
  BaseMeasure,
  BaseRenderer,
  BaseWriter,
} from '../../../src/render/pdf/pdfmake.js'

const require = createRequire(import.meta.url)

describe('pdfmake', () => {
  it('is the version whose insides we know', () => {
    // The export of a JSON file, which `require` types as any.
    const {version} = require('pdfmake/package.json') as {version: string}
    // Another one: compare src/render/pdf/pdfmake-internals.d.ts with its js/ folder first.
    expect(version).toBe('0.3.11')
  })

  it.each([
    ['layout', BaseLayout, ['processNode', 'processVerticalContainer', 'processLeaf', 'processCanvas', 'processTable']],
    [
      'writer',
      BaseWriter,
      [
        'addLine',
        'addVector',
        'addFragment',
        'beginUnbreakableBlock',
        'commitUnbreakableBlock',
        'moveToNextPage',
        'addPage',
      ],
    ],
    [
      'context',
      BaseContext,
      ['initializePage', 'moveDown', 'beginDetachedBlock', 'endDetachedBlock', 'getCurrentPage'],
    ],
    ['measure', BaseMeasure, ['measureLeaf', 'measureVerticalContainer', 'measureBlock']],
    ['renderer', BaseRenderer, ['renderPages', 'renderLine', 'renderVector', 'renderImage', 'renderSVG']],
    [
      'document',
      BaseDocument,
      ['struct', 'addStructure', 'markContent', 'markStructureContent', 'annotate', 'addNamedDestination', '_addInfo'],
    ],
  ] as const)('still has the methods of its %s that we override or call', (_name, {prototype}, methods) => {
    expect(methods.filter(method => !(method in prototype))).toEqual([])
  })
})
