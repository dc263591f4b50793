import {expect, it} from 'vitest'
import {locales} from '../../../../src/model/locales/index.js'
import {geometryOf} from '../../../../src/render/pdf/definition/geometry.js'
import {widthOf} from '../../../../src/render/pdf/setting/measure-text.js'
import {pt} from '../../../../src/render/pdf/units.js'
import {styles} from '../../../support/paragraph-of.js'
import {cessTemplate} from '../../../support/template.js'

const {label} = geometryOf(cessTemplate.pdf, 'A4')

it.each(Object.entries(locales))('has room for each word beside a text, undivided: %s', (_, {labels, colophon}) => {
  const quiet = styles.role('running-head').base
  const beside = styles.role('metadata').base
  const {cite, keywords, contact, publisher, authenticity, composition, rights, licence} = colophon
  const rows = [cite, keywords, contact, publisher, authenticity, composition, rights, licence, labels.version]
  const tooWide = (texts: readonly string[], style: typeof quiet, widthPt: number) =>
    texts.flatMap(text => text.split(/[ -]/)).filter(word => widthOf(word, style) > widthPt)
  // Behind the number of a recommendation.
  expect(tooWide([labels.immediately], quiet, label - pt(11))).toEqual([])
  expect(tooWide([labels.priority], styles.strong(quiet), label - pt(11))).toEqual([])
  expect(tooWide(rows, beside, label)).toEqual([])
})
