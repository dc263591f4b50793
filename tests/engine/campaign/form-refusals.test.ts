import {expect, it} from 'vitest'
import {formRefusals} from '../../../src/engine/campaign/form-refusals.js'
import type {CampaignNote} from '../../../src/engine/campaign/open-note.js'
import type {MailForm} from '../../../src/model/mailing.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'

/** Longer than Gmail shows, but as a digest. */
const paragraphs = sampleAlert.body.filter(({type}) => type === 'paragraph')
const body = Array.from({length: 80}, () => paragraphs).flat()

async function rulesFor(own: MailForm, forms: readonly MailForm[]): Promise<readonly string[]> {
  const document = {...sampleAlert, marks: 0 as const, body, mail: {...sampleAlert.mail, form: own}}
  const edition = {path: 'notes/alert.fr.md', lang: 'fr', document, pdf: undefined}
  const {publication, template, rasterize, today} = renderInput(document)
  // What is asked of a campaign here, and no more.
  const note = {scene: {today}, publication, template, rasterize} as CampaignNote
  const people = forms.map(form => ({edition, form}))
  return (await formRefusals(note, people)).map(({ruleId, path}) => `${path} ${ruleId}`)
}

it('refuses the whole of a note that was only looked at as a digest', async () => {
  expect(await rulesFor('digest', ['digest', 'full', 'full'])).toEqual(['notes/alert.fr.md mail-size'])
})

it('looks at nothing that the build looked at, and lets a digest of a long note go', async () => {
  expect(await rulesFor('full', ['full', 'digest'])).toEqual([])
  expect(await rulesFor('digest', ['digest'])).toEqual([])
})
