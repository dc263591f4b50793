import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import type {Template} from '../../../src/model/template.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {preflight} from '../../../src/render/preflight/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {hostileAlert, redAlert} from '../../support/sample-hostile.js'
import {cessTemplate, templateNamed} from '../../support/template.js'

async function findings(document: Document, template: Template = cessTemplate) {
  const mail = new TextDecoder().decode(await mailEdition.render(renderInput(document, {template})))
  return preflight(renderInput(document, {template, made: {mail}}))
}

const changed = (file: string, from: string, to: string): Template => ({
  ...cessTemplate,
  files: new Map([...cessTemplate.files, [file, (cessTemplate.files.get(file) ?? '').replace(from, () => to)]]),
})

describe('the preflight', () => {
  const severities = [1, 2, 3, 4].map(level => ({
    ...sampleAlert,
    gauges: sampleAlert.gauges.map(gauge => (gauge.kind === 'severity' ? {...gauge, level} : gauge)),
  }))

  it.each(['cess', 'plain'])('has nothing to say of %s', {tags: 'slow'}, async brand => {
    for (const document of [...severities, sampleTribune, redAlert, hostileAlert])
      expect(await findings(document, templateNamed(brand))).toEqual([])
  })

  it('points at the subtitle that is too long for the list of messages', async () => {
    const long = {...sampleAlert, mail: {...sampleAlert.mail, preheader: 'a'.repeat(141)}}
    expect(await findings(long)).toMatchObject([{ruleId: 'mail-preheader', origin: {in: 'note', field: 'subtitle'}}])
  })

  it('misses the label in the title', async () => {
    const found = await findings(sampleAlert, changed('mail/_head.liquid', '{{ subject }}', 'A note'))
    expect(found).toMatchObject([{ruleId: 'mail-label', actual: {en: 'title of the mail'}}])
  })

  it('says of a pale look in which mode it is pale', async () => {
    const found = await findings(
      sampleAlert,
      changed('mail/styles.yml', 'p: {type: body, color: $ink,', 'p: {type: body, color: $ink2, dark: {color: $hair},'),
    )
    expect(found).toHaveLength(1)
    expect(found).toMatchObject([{ruleId: 'mail-contrast', origin: {place: {file: 'mail/styles.yml', column: 1}}}])
    expect(JSON.stringify(found)).toContain('dark mode')
  })

  it('names a style with all of its value', async () => {
    const found = await findings(
      sampleAlert,
      changed('mail/_head.liquid', '{{ rules }}', 'p{background-image:url(cid:a:b)}{{ rules }}'),
    )
    expect(found.filter(({ruleId}) => ruleId === 'mail-css')).toMatchObject([
      {actual: {en: expect.stringMatching(/^`background-image: url\(cid:a:b\)`, unknown to /)}},
    ])
  })

  it('says nothing twice of what colours many words', async () => {
    const found = await findings(
      sampleAlert,
      changed('mail/styles.yml', 'p: {type: body, color: $ink', 'p: {type: body, color: $wash'),
    )
    const light = found.filter(({actual}) => JSON.stringify(actual).includes('light mode'))
    expect(light).toHaveLength(1)
  })
})
