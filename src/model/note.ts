import type {Position} from 'unist'
import type {Metadata} from './front-matter.js'
import type {Fault} from './sandbox-fault.js'
import type {IsoDate} from './text.js'
import type {TlpLabel} from './tlp.js'

/** Facts of a note that passed, for other notes, listings and translations. */
export interface NoteHeader {
  readonly slug: string
  /** Path relative to the publication, with `/`. */
  readonly path: string
  readonly lang: string
  /** Only where it is not the publication's. */
  readonly typography?: NonNullable<Metadata['typography']> | undefined
  readonly id: string
  readonly type: string
  readonly title: string
  readonly zone: string
  readonly tlp: TlpLabel
  readonly date: IsoDate
  readonly version: string
  readonly status: Metadata['status']
  readonly embargo?: string | undefined
  readonly translationOf?: string | undefined
  /** Names that its file had before. */
  readonly aliases?: readonly string[] | undefined
  readonly recommendations: number
  readonly tables: number
  /** Charts too. */
  readonly figures: number
}

/** Readable part of a front matter that has mistakes: the fields that are right by themselves. */
export type PartialHeader = Partial<Omit<NoteHeader, 'slug' | 'path'>>

/** A note that is there, though its front matter has mistakes: it is not missing. A header is one of which all remains. */
export interface BrokenNote extends PartialHeader, Pick<NoteHeader, 'slug' | 'path'> {}

/** Another note as a note is resolved with it. */
export interface Neighbour extends NoteHeader {
  /** Whether everybody can open its page now: published or withdrawn, TLP:CLEAR, its time come. */
  readonly hasPage: boolean
  /** Whether its time has not come: under embargo, or before its date. */
  readonly isHeld: boolean
}

/** A file that a note refers to, as written there (relative to the note's folder), and where. */
export interface AssetRequest {
  readonly path: string
  readonly kind: 'image' | 'data' | 'bibliography'
  readonly place?: Position | undefined
}

/** The outcome of reading a file that a note refers to. Files that are `outside` or a `link` are never read. */
export type Asset =
  | {
      readonly status: 'read'
      readonly bytes: Uint8Array
      /** Why a picture can be neither decoded nor drawn, where it was tried. */
      readonly fault?: Fault
    }
  | {readonly status: 'missing' | 'remote' | 'outside' | 'link' | 'unreadable' | 'too-large'}

/** The surroundings with which a note is resolved; keys of `assets` are paths as written. */
export interface Surroundings {
  readonly assets: ReadonlyMap<string, Asset>
  readonly notes: readonly Neighbour[]
  /** Those that the note names and that are broken now: links to them are plain words. */
  readonly broken: readonly BrokenNote[]
  /** Whether everybody can open the note's own page now. */
  readonly hasPage: boolean
  /** Whether the note's own time has not come: under embargo, or before its date. */
  readonly isHeld: boolean
  /** Whether a day is over by the day that editions print. */
  readonly isPast: (day: IsoDate) => boolean
  /** Mark the note as a draft whatever its status. */
  readonly asDraft: boolean
  /** Fingerprint of the certificate that seals its PDF, by `toldSeal`; empty where it is not sealed. */
  readonly sealedBy: string
}
