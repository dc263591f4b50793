import {expect, it} from 'vitest'
import type {EditionId} from '../../src/model/edition.js'
import {editionOf} from '../../src/render/index.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert} from '../support/sample-document.js'

const source = {
  get markdown(): string {
    throw new Error('it was written anew')
  },
  get files(): readonly [] {
    throw new Error('they were read anew')
  },
}

it.each<EditionId>(['web', 'mail', 'text'])('lets the edition %s be made without the source of the note', async id => {
  const {render} = editionOf(id)
  const bytes = await render(renderInput({...sampleAlert, source}))
  expect(bytes).toEqual(await render(renderInput(sampleAlert)))
})
