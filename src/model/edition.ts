import type {Document} from './document.js'
import type {Mailing} from './mailing.js'
import type {Publication} from './publication.js'
import type {Rasterize} from './rasterize.js'
import type {Template} from './template.js'
import type {IsoDate} from './text.js'

/** The renderings of a note: `out/notes/<slug>/` holds them, but for `public`, which the site is made from. */
export type EditionId =
  'csl' | 'bibtex' | 'ris' | 'stix' | 'misp' | 'web' | 'pdf' | 'mail' | 'text' | 'eml' | 'metadata' | 'public'

/** What `--only` names. */
export const editionGroups = ['web', 'pdf', 'mail', 'data', 'site'] as const
export type EditionGroup = (typeof editionGroups)[number]

/** Something to write: `path` is relative to the output folder, with `/`. */
export interface Artifact {
  readonly path: string
  readonly bytes: Uint8Array
}

/** All that a renderer may look at. `made` has the artifacts of the editions it needs. */
export interface RenderInput {
  readonly document: Document
  readonly template: Template
  readonly publication: Publication
  /** Printed or stamped dates (PDF information, mail Date); same day, same bytes. */
  readonly today: IsoDate
  readonly rasterize: Rasterize
  /** Of a mail that goes to somebody; absent for the draft that a build makes. */
  readonly mailing?: Mailing
  readonly made: ReadonlyMap<EditionId, Artifact>
}

/** One rendering. It cannot fail except by a bug or a template's mistake. */
export interface Edition {
  readonly id: EditionId
  /** Always made where the group is absent. */
  readonly group?: EditionGroup
  readonly extension: string
  /** Where it stands in the output folder; absent, in the note's own folder. */
  readonly folder?: string
  /** Editions that must be made before. */
  readonly needs: readonly EditionId[]
  /** False where the marking forbids it. */
  readonly allows: (document: Document) => boolean
  readonly render: (input: RenderInput) => Uint8Array | Promise<Uint8Array>
}
