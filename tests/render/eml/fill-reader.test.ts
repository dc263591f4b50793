import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {readerPlaces, type ReaderTexts} from '../../../src/model/mailing.js'
import {fillReader} from '../../../src/render/eml/fill-reader.js'
import {emlEdition} from '../../../src/render/eml/index.js'
import {mailEdition} from '../../../src/render/mail/index.js'
import {textEdition} from '../../../src/render/text/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {templateNamed} from '../../support/template.js'

const reader: ReaderTexts = {
  salutation: 'Chère Madame Épreuve,',
  reason:
    'La troisième recommandation s’adresse à votre commission ; nous serions heureux d’en parler avec vous & vos collègues.',
  why: 'Vous recevez ce message comme membre de la commission <ITRE>. Votre adresse vient du site du Parlement.',
  optOut: 'Un mot suffit.',
  unsubscribeUrl: `https://example.org/stop?who=${'a1='.repeat(30)}&list=notes`,
}

/** A message made once and filled afterwards, or made for its reader. */
async function rawFor(texts: ReaderTexts, brand = 'cess'): Promise<string> {
  const input = {...renderInput(sampleAlert, {template: templateNamed(brand)}), mailing: {reader: texts}}
  const [text, mail] = await Promise.all(
    [textEdition, mailEdition].map(async edition => new TextDecoder().decode(await edition.render(input))),
  )
  const made = renderInput(sampleAlert, {made: {pdf: '%PDF-1.7', text: text ?? '', mail: mail ?? ''}}).made
  return Buffer.from(await emlEdition.render({...input, made})).toString('latin1')
}

const flat = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ')

describe('a message made once', () => {
  it.each(['cess', 'plain'])('says to each reader what one made for them says, in %s', async brand => {
    const filled = await PostalMime.parse(fillReader(await rawFor(readerPlaces, brand), reader))
    const own = await PostalMime.parse(await rawFor(reader, brand))
    expect(filled.text).toBe(own.text)
    expect(flat(filled.html)).toBe(flat(own.html))
    expect(filled.html).toContain(`href="${reader.unsubscribeUrl.replaceAll('&', '&amp;')}"`)
  })

  it('has a place for each text in both bodies', async () => {
    const raw = await rawFor(readerPlaces)
    for (const place of Object.values(readerPlaces)) {
      expect(raw.split(place).length).toBe(2)
      expect(raw.split(place.replace('<', '&lt;').replace('>', '&gt;')).length).toBe(2)
    }
  })

  it('keeps to the lines of mail when it is filled', async () => {
    const raw = fillReader(await rawFor(readerPlaces), reader)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(raw).not.toMatch(/[^\r\n\x20-\x7E]/)
    expect(Math.max(...raw.split('\r\n').map(({length}) => length))).toBeLessThanOrEqual(78)
    expect(raw).not.toMatch(/cess:/)
  })
})
