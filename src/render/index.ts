import type {Document} from '../model/document.js'
import type {Edition, EditionId, Render} from '../model/edition.js'
import {catalogue} from '../model/editions/catalogue.js'
import type {Reach} from '../model/editions/facts.js'
import {editionIds} from '../model/editions/lists.js'
import {mayBePublic} from '../model/public-note.js'

const reaches: Readonly<Record<Reach, (document: Document) => boolean>> = {
  'every-note': () => true,
  'unless-red': ({masthead}) => masthead.tlp !== 'TLP:RED',
  'public-notes': ({metadata}) => mayBePublic(metadata),
}

/** With its renderer, the folder of its name, which is loaded when it first renders. */
const withRenderer = (id: EditionId): Edition => ({
  ...catalogue[id],
  id,
  allows: reaches[catalogue[id].reach],
  render: async input => (await load(id)).render(input),
})

/** Every rendering of a note; an edition stands after those that it needs. */
export const editions: readonly Edition[] = editionIds.map(withRenderer)

const byId = Object.fromEntries(editions.map(one => [one.id, one])) as Readonly<Record<EditionId, Edition>> // of every id

/** An edition of the catalogue. */
export const editionOf = (id: EditionId): Edition => byId[id]

/** The path is made of a name, so the compiler cannot know what is there; a test asks every folder for its `render`. */
const load = async (id: EditionId): Promise<{readonly render: Render}> =>
  (await import(`./${id}/index.js`)) as {readonly render: Render}
