import {expect, it} from 'vitest'
import {geometryOf} from '../../../../src/render/pdf/definition/geometry.js'
import {specimen} from '../../../../src/render/pdf/definition/closing.js'
import {isStack} from '../../../../src/render/pdf/node.js'
import {styles} from '../../../support/paragraph-of.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {samplePublication} from '../../../support/sample-publication.js'
import {cessTemplate} from '../../../support/template.js'

it('draws the frame of a specimen inside the columns, its line included', () => {
  const geometry = geometryOf(cessTemplate.pdf, 'A4')
  const looks = {template: cessTemplate, geometry, styles, hyphenation: new Map()}
  const [part] = specimen({document: sampleAlert, publication: samplePublication, ...looks})
  const nodes = part && isStack(part.node) ? part.node.stack : []
  const frames = nodes.flatMap(node => ('canvas' in node ? node.canvas : []))
  expect(frames).toMatchObject([{type: 'rect', x: 0.375, w: geometry.full - 0.75, lineWidth: 0.75}])
})
