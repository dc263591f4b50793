import {expect, it} from 'vitest'
import {countWords} from '../../../src/render/metadata/count-words.js'
import * as metadataEdition from '../../../src/render/metadata/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {line, paragraph} from '../../support/sample-parts.js'

const written = async () => new TextDecoder().decode(await metadataEdition.render(renderInput(sampleAlert)))

it('gives the checked fields under canonical keys, then what cess adds', async () => {
  const json: unknown = JSON.parse(await written())
  expect(json).toEqual({
    ...sampleAlert.metadata,
    lang: 'fr',
    slug: 'cables-sous-marins.fr',
    words: countWords(sampleAlert),
  })
})

it('keeps the order of the schema, whatever the order in the note', async () => {
  const {id, title, ...rest} = sampleAlert.metadata
  const shuffled = {...sampleAlert, metadata: {...rest, title, id}}
  expect(new TextDecoder().decode(await metadataEdition.render(renderInput(shuffled)))).toBe(await written())
  expect((await written()).startsWith('{\n  "id": ')).toBe(true)
  expect((await written()).endsWith('}\n')).toBe(true)
})

it('counts the words that are read, and a pull quote not twice', () => {
  const pullQuote = {type: 'pullQuote', children: line('quatre mots en plus')} as const
  const bare = {...sampleTribune, summary: [], body: [paragraph("L'Europe répare deux câbles."), pullQuote]}
  expect(countWords(bare)).toBe(4)
})
