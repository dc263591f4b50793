import imageSize from 'image-size'
import {expect, it} from 'vitest'
import type {Template} from '../../../../src/model/template.js'
import {siteFiles} from '../../../../src/render/site/index.js'
import {manyNotes} from '../../../support/many-notes.js'
import {samplePublication} from '../../../support/sample-document.js'
import {viewOfNotes} from '../../../support/site-view.js'
import {cessTemplate, rasterize, templateNamed} from '../../../support/template.js'

const filesOf = (template: Template) =>
  siteFiles(viewOfNotes({publication: samplePublication, template, rasterize}, manyNotes(1))).filter(({path}) =>
    path.endsWith('card.png'),
  )

it.each([cessTemplate, templateNamed('plain')])('draws a note and the home in the brand $id', async template => {
  const files = filesOf(template)
  expect(files.map(({path}) => path)).toEqual(['notes/note-0/card.png', 'card.png', 'en/card.png'])
  const [first] = files
  const [once, again] = await Promise.all([first?.render(), filesOf(template)[0]?.render()])
  expect(imageSize(once ?? new Uint8Array())).toMatchObject({width: 1200, height: 630, type: 'png'})
  expect(once).toEqual(again)
  // Nothing in it but the picture.
  const chunks = [
    ...Buffer.from(once ?? [])
      .toString('latin1')
      .matchAll(/(?:IHDR|[ti]EXt|zTXt|eXIf|tIME)/g),
  ]
  expect(chunks.map(([name]) => name)).toEqual(['IHDR'])
})
