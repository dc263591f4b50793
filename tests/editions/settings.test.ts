import {expect, it} from 'vitest'
import type {Artifact, EditionId} from '../../src/model/edition.js'
import {editionSettings} from '../../src/engine/queries/publication.js'
import {editions} from '../../src/render/index.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert} from '../support/sample-document.js'
import {samplePublication} from '../support/sample-publication.js'

/** The sample publication, which says which settings of editions are read. */
const telling = (read: Set<string>) =>
  new Proxy(samplePublication, {
    get: (publication, name, receiver) => {
      if (editionSettings.some(one => one === name)) read.add(String(name))
      return Reflect.get(publication, name, receiver) as unknown
    },
  })

it('reads no setting that its edition does not name, and each that it names', async () => {
  const made = new Map<EditionId, Artifact>()
  for (const {id, settings = [], render} of editions) {
    const read = new Set<string>()
    const bytes = await render({...renderInput(sampleAlert), publication: telling(read), made})
    made.set(id, {path: id, bytes})
    expect([id, ...[...read].toSorted()]).toEqual([id, ...settings.toSorted()])
  }
})
