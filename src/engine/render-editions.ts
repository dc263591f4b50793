import type {EditionArtifact} from '../io/write-artifacts.js'
import type {FinishedDocument} from '../model/document.js'
import type {Artifact, Edition, EditionId, RenderInput} from '../model/edition.js'
import type {MadeGroup} from '../io/manifest.js'
import {renderEdition} from './render-edition.js'
import {groupOf} from './scene.js'

/** An edition, rendered. */
interface RenderedArtifact extends EditionArtifact {
  readonly edition: EditionId
}

/** What to render a document into. `folder` is relative to the output folder. */
export interface RenderJob {
  readonly input: Omit<RenderInput, 'made'> & {readonly document: FinishedDocument}
  readonly editions: readonly Edition[]
  readonly groups: readonly MadeGroup[]
  readonly folder: string
  /** Editions that are made already. */
  readonly made?: RenderInput['made']
}

/**
 * Render the editions of some groups, and what they need from others: that is made, but not given back.
 *
 * @throws {RenderFailure} If an edition fails; its cause says whose fault it is.
 */
export async function renderEditions({
  input,
  editions,
  groups,
  folder,
  made: given = new Map(),
}: RenderJob): Promise<readonly RenderedArtifact[]> {
  const allowed = editions.filter(edition => edition.allows(input.document))
  const wanted = allowed.filter(edition => groups.includes(groupOf(edition)))
  const needed = withNeeds(wanted, allowed)
  const made = new Map<EditionId, Artifact>(given)
  // In the order of the registry: there an edition stands after those that it needs.
  for (const edition of allowed.filter(({id}) => needed.has(id) && !made.has(id))) {
    const {slug} = input.document
    made.set(edition.id, {
      path: `${edition.folder ?? folder}/${slug}${edition.extension}`,
      bytes: await renderEdition(edition, withMade(input, made)),
    })
  }
  return wanted.flatMap(({id}) => {
    const artifact = made.get(id)
    return artifact ? [{...artifact, edition: id}] : []
  })
}

function withNeeds(wanted: readonly Edition[], all: readonly Edition[]): ReadonlySet<EditionId> {
  const needed = new Set<EditionId>()
  const add = (edition: Edition) => {
    if (needed.has(edition.id)) return
    needed.add(edition.id)
    all.filter(({id}) => edition.needs.includes(id)).forEach(add)
  }
  wanted.forEach(add)
  return needed
}

/** Not a spread: that would read `today`, and then every note would depend on the day. */
export const withMade = (input: RenderJob['input'], made: RenderInput['made']): RenderInput => ({
  document: input.document,
  template: input.template,
  publication: input.publication,
  get today() {
    return input.today
  },
  rasterize: input.rasterize,
  ...(input.mailing && {mailing: input.mailing}),
  made,
})
