import {describe, expect, it} from 'vitest'
import {shippedBrands} from '../../../src/model/template.js'
import {drawLogos} from '../../../src/render/pdf/draw-logos.js'
import {halves} from '../../support/halves.js'
import {printedAnew} from '../../support/printed.js'
import {sampleAlert} from '../../support/sample-document.js'
import {templateNamed} from '../../support/template.js'

const samples = shippedBrands.map(name => ({name, template: templateNamed(name)}))

describe.each(samples)('the logos of the brand $name, drawn for its PDFs', ({template}) => {
  it('are those that a PDF would draw by itself', {tags: 'slow'}, async () => {
    const drawn = drawLogos(template)
    expect(drawn).toHaveLength(2)
    const own = await printedAnew(sampleAlert, {template})
    expect(Buffer.compare(await printedAnew(sampleAlert, {template: {...template, drawn}}), own)).toBe(0)
  })

  for (const {cases, speed} of halves([0, 1], 3))
    it.each(cases)('are what a PDF asks for: number %i', speed, async index => {
      const drawn = drawLogos(template).map((logo, at) => (at === index ? {...logo, operators: '0 0 1 1 re f'} : logo))
      const changed = await printedAnew(sampleAlert, {template: {...template, drawn}})
      expect(Buffer.compare(changed, await printedAnew(sampleAlert, {template}))).not.toBe(0)
    })
})
