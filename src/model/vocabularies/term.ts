import type {Names} from '../text.js'
import type {SendWindow} from '../send-window.js'
import type {TlpLabel} from '../tlp.js'

/** One entry of a vocabulary. `id` is what notes write; it never changes. */
export interface Term {
  readonly id: string
  readonly names: Names
}

/** Where notes are about. What it says is true of all its notes; `region` is of STIX 2.1 region-ov. */
export interface Zone extends Term {
  readonly covers: Names
  readonly eurovoc: readonly string[]
  readonly region?: string
  /** Over its listing. */
  readonly intro?: Names
}

/** A threat that notes warn of. `disarm` lists DISARM techniques to start from. */
export interface Threat extends Term {
  readonly eurovoc: readonly string[]
  readonly disarm: readonly string[]
  readonly intro?: Names
}

/** Whether what a group is sent is enciphered for its reader, the strictest first; spelt as in `cess.yml`. */
export const encipherings = ['required', 'if-possible', 'no'] as const
export type Enciphering = (typeof encipherings)[number]

/** Whom a note is for. A note above the ceiling is never sent to the group. */
export interface RecipientGroup extends Term {
  readonly ceiling: TlpLabel
  /** Domains of its members' addresses, in A-labels or as they are written, with all below them; any where absent. */
  readonly domains?: readonly string[] | undefined
  /** Languages in which its members read (BCP 47), the best first, after their own. */
  readonly languages?: readonly string[] | undefined
  /** From which label on two persons approve what the group is sent; spelt as in `cess.yml`. */
  readonly two_persons?: TlpLabel | undefined
  /** Whether their messages are enciphered: must be from a label on, and are below it where they can be; not where absent. */
  readonly encrypt?: Enciphering | TlpLabel | undefined
  /** When they may be written to; the time zone is the house's where it names none. */
  readonly window?: (Omit<SendWindow, 'zone'> & {readonly zone?: string | undefined}) | undefined
}

/** A kind of note; `prefix` stands in its references, `layout` says how it is laid out. */
export interface NoteType extends Term {
  readonly aliases: readonly string[]
  readonly prefix: string
  readonly layout: Layout
  /** Names of many notes of the kind, over lists; its name where a language has none. */
  readonly plurals?: Names
  readonly intro?: Names
}

/** The two layouts that every template has. */
export type Layout = 'alert' | 'tribune'

/** All vocabularies of a publication, the built-in ones and its own, as far as notes depend on them: how groups are written to is of mailings. */
export interface NoteVocabularies {
  readonly types: readonly NoteType[]
  readonly zones: readonly Zone[]
  readonly threats: readonly Threat[]
  readonly recipients: readonly Pick<RecipientGroup, 'id' | 'names' | 'ceiling'>[]
}

/** The same, whole. */
export interface Vocabularies extends NoteVocabularies {
  readonly recipients: readonly RecipientGroup[]
}

/** The term of an id, if there is one. */
export const findTerm = <T extends Term>(terms: readonly T[], id: string): T | undefined =>
  terms.find(term => term.id === id)
