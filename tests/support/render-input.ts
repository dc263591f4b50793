import type {Document} from '../../src/model/document.js'
import type {EditionId, RenderInput} from '../../src/model/edition.js'
import type {EditionSetting} from '../../src/model/publication.js'
import {Shelf} from '../../src/model/shelf.js'
import type {Template} from '../../src/model/template.js'
import {samplePublication} from './sample-document.js'
import {cessTemplate, rasterize} from './template.js'

/** A renderer's input for a document; `made` are editions that it needs, as texts. */
export const renderInput = (
  document: Document,
  {made = {}, template = cessTemplate}: {made?: Partial<Record<EditionId, string>>; template?: Template} = {},
): RenderInput<EditionSetting> => ({
  document,
  template,
  publication: samplePublication,
  rasterize,
  brandShelf: new Shelf(),
  made: new Map(
    // The keys are those of `made`; `Object.entries` forgets it.
    (Object.entries(made) as [EditionId, string][]).map(([id, text]) => [
      id,
      {path: `notes/${id}`, bytes: new TextEncoder().encode(text)},
    ]),
  ),
})
