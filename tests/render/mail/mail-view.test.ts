import {expect, it} from 'vitest'
import * as mailEdition from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {templateNamed} from '../../support/template.js'

it.each(['cess', 'plain'])(
  'ends the day of a revision with one point in %s, whatever the date ends with',
  async brand => {
    const history = sampleAlert.history.map(revision => ({...revision, date: '22 ноября 2026 г.'}))
    const input = renderInput({...sampleAlert, history}, {template: templateNamed(brand)})
    const html = new TextDecoder().decode(await mailEdition.render(input))
    expect(html).toContain('22 ноября 2026 г. ')
    expect(html).not.toContain('г..')
  },
)
