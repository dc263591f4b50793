import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {FontCoverage} from '../model/template.js'
import type {Metadata} from '../model/front-matter.js'
import type {Surroundings} from '../model/note.js'
import type {NoteSettings} from '../model/publication.js'
import type {BibliographyReading} from './citations/citations.js'
import type {Directive} from './directives/read-directive.js'
import type {NoteText} from './markdown.js'
import type {ProseLine} from './paste/prose-lines.js'
import type {WordRun} from './paste/text-matches.js'

/** The text of a note, and all that it is checked against. */
export interface TextInput {
  readonly file: VFile
  /** Path in the publication, with `/`. */
  readonly path: string
  readonly text: NoteText
  /** The front-matter fields that passed; where a field is absent, what depends on it is not checked. */
  readonly fields: Partial<Metadata>
  /** Whether all fields passed. */
  readonly isComplete: boolean
  /** Where the values of the front matter stand, by path (`recommendations.0.text`). */
  readonly places: ReadonlyMap<string, Position>
  readonly publication: NoteSettings
  readonly surroundings: Pick<Surroundings, 'assets' | 'notes' | 'broken'>
  /** The brand's; absent where a note is checked without one. */
  readonly fonts?: readonly FontCoverage[]
}

/** Input of each check. */
export interface TextCheck extends TextInput {
  /** The body alone. */
  readonly root: Root
  /** The body, after the texts of the front matter, which stand at the places of their fields. */
  readonly whole: Root
  /** The words of both. */
  readonly words: Readonly<Record<'root' | 'whole', readonly WordRun[]>>
  /** The lines of all paragraphs of the body, in order, and of what is code by indentation alone. */
  readonly prose: readonly ProseLine[]
  /** The known blocks, in order. */
  readonly directives: readonly Directive[]
  /** The bibliography, read; undefined where the note names none, or none that is there. */
  readonly bibliography: BibliographyReading | undefined
}
