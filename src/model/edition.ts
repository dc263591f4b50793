import type {Document} from './document.js'
import type {EditionId, Entries} from './editions/catalogue.js'
import type {EditionFacts} from './editions/facts.js'
import type {Mailing} from './mailing.js'
import type {RecordedMoments} from './public-facts.js'
import type {EditionSetting, EditionSettings, NoteSettings} from './publication.js'
import type {Rasterize} from './rasterize.js'
import type {Shelf} from './shelf.js'
import type {Template} from './template.js'

export type {EditionId} from './editions/catalogue.js'
export {editionGroups, type EditionGroup} from './editions/facts.js'

/** Something to write: `path` is relative to the output folder, with `/`. */
export interface Artifact {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Names of the settings that an edition depends on beside those of notes, by the catalogue. */
export type SettingsOf<Id extends EditionId> = Entries[Id] extends {
  readonly settings: readonly (infer Own extends EditionSetting)[]
}
  ? Own
  : never

/** All that a renderer may look at: no setting that its edition does not name. `made` has the artifacts of the editions it needs. */
export interface RenderInput<Own extends EditionSetting = never> {
  readonly document: Document
  readonly template: Template
  readonly publication: NoteSettings & Pick<EditionSettings, Own>
  readonly rasterize: Rasterize
  /** Of a mail that goes to somebody; absent for the draft that a build makes. */
  readonly mailing?: Mailing | undefined
  readonly made: ReadonlyMap<EditionId, Artifact>
  /** Keeps what renderers make of the template. */
  readonly brandShelf: Shelf
  /** Keeps what they make of the note from one rendering to the next, where it is rendered again and again. */
  readonly shelf?: () => Shelf
  /** Versions that were published, oldest first; asked only for the note's record for the public site. */
  readonly past?: readonly PastVersion[] | undefined
  /** Asked only for the same and for STIX, of a note on record. */
  readonly moments?: RecordedMoments | undefined
}

/** A published version that everybody may read. */
export interface PastVersion {
  readonly version: string
  /** Its text; absent of the newest, which is the document itself. */
  readonly superseded?: Document
  /** Its changes of the version before; absent of the first. */
  readonly changes?: Document
}

/** A renderer. It fails only by a bug, or by a template's mistake. */
export type Render<Own extends EditionSetting = never> = (input: RenderInput<Own>) => Uint8Array | Promise<Uint8Array>

/** One rendering: what the catalogue says of it that builds ask, and its renderer. */
export interface Edition extends Pick<EditionFacts<EditionId>, 'group' | 'extension' | 'needs' | 'settings'> {
  readonly id: EditionId
  /** Where it stands in the output folder; absent, in the note's own folder. */
  readonly folder?: string
  /** False where the marking forbids it. */
  readonly allows: (document: Document) => boolean
  readonly render: Render<EditionSetting>
}
