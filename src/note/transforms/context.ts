import type {Definition, Heading, PhrasingContent, RootContent} from 'mdast'
import type {Block} from '../../model/blocks.js'
import type {DocumentLabels, Image} from '../../model/document.js'
import type {Locale} from '../../model/locale.js'
import type {Asset, Neighbour} from '../../model/note.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {FixedSetter} from '../fixed-setter.js'
import type {NamedLanguages} from '../named-languages.js'
import type {Citations} from '../citations/citations.js'
import type {Footnotes} from '../references/footnotes.js'
import type {Targets} from '../references/targets.js'
import type {Setting, Typesetter} from '../typesetter.js'
import type {Draft} from './draft.js'

/** State and tools of resolving the blocks and lines of a note. Only `footnotes`, `citations`, `images` and `marks` change. */
export interface Context {
  readonly locale: Locale
  /** Number signs of the document's language. */
  readonly numbers: Locale['numbers']
  readonly fixed: FixedSetter
  readonly namedLanguages: NamedLanguages
  /** Fixed words, typeset. */
  readonly labels: DocumentLabels
  readonly typesetter: Typesetter
  readonly targets: Targets
  /** Heading of the first annex. */
  readonly firstAnnex: Heading | undefined
  readonly footnotes: Footnotes
  readonly citations: Citations
  /** Link reference definitions by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly notes: readonly Neighbour[]
  /** Path of the note in the publication. */
  readonly path: string
  readonly assets: ReadonlyMap<string, Asset>
  readonly images: Map<string, Image>
  /** Ids of marked errors, where allowed; absent for finished documents. */
  readonly marks?: Set<string>
}

/** Setter of inline nodes. */
export interface Line {
  readonly context: Context
  readonly draft: Draft
  /** Resolve draft nodes as part of this line. */
  readonly inner: (nodes: readonly PhrasingContent[]) => readonly Phrasing[]
  /** Resolve and set nodes as a separate line, possibly in another language. */
  readonly apart: (nodes: readonly PhrasingContent[], context: Context) => readonly Phrasing[]
}

/** Setter of blocks. */
export interface Setter {
  readonly context: Context
  readonly blocks: (nodes: readonly RootContent[]) => readonly Block[]
  readonly line: (nodes: readonly PhrasingContent[], setting?: Setting) => readonly Phrasing[]
}

/** Replacement of a block that the checks refuse: nothing if errors are marked, else throws, as it is a bug. */
export function unchecked({marks}: Context, what: string): readonly [] {
  if (!marks) throw new Error(`${what} was not checked`)
  return []
}
