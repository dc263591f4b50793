import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {ParsedNode} from 'yaml'
import type {Field} from '../../model/field.js'
import type {Shape} from '../../model/shape.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import type {NoteVocabularies} from '../../model/vocabularies/term.js'
import type {YamlTree} from '../yaml/parse-yaml.js'

/** Where each value stands in its file, by canonical path: `recommendations.0.to`; `''` is the top of the fields. */
export type Places = ReadonlyMap<string, Position>

/** Context in which fields are read. */
export interface FieldSource {
  readonly file: VFile
  readonly tree: YamlTree
  readonly fields: Readonly<Record<string, Field>>
  /** Absent where no field holds ids of a vocabulary. */
  readonly vocabularies?: NoteVocabularies
  /** Fields that words which are no keys may mean, by these words as `plain` makes them. */
  readonly akin?: ReadonlyMap<string, readonly string[]>
  /** Remedies for unknown keys that people bring from elsewhere. */
  readonly hints?: ReadonlyMap<string, Text>
  /** Remedy for other unknown keys, where the rule's own remedy does not fit. */
  readonly keyRemedy?: Text
}

/** One field being read. The maps and sets fill up on the way. */
export interface Reading extends FieldSource {
  readonly key: string
  readonly field: Field
  readonly places: Map<string, Position>
  /** Values as they were given. */
  readonly raw: Map<string, unknown>
  /** Language that most keys of the file are written in; absent where as many are in either. */
  readonly keyLanguage?: ToolLanguage | undefined
  /** Paths of which a mistake was reported; nothing more is said of them or of what they hold. */
  readonly reported: Set<string>
}

/** A value of the file: where it is to go, and what it is read for. */
export interface ValueAt<K extends Shape['kind'] = Shape['kind']> {
  readonly node: ParsedNode | null
  readonly shape: Extract<Shape, {kind: K}>
  readonly path: string
  readonly reading: Reading
}

/** A key as written, and its node. */
export interface Key {
  readonly text: string
  readonly node: ParsedNode
}

/** The place of a path, or of the nearest value around it. */
export function placeOf(places: Places, path: string): Position | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = places.get(at)
    if (place || at === '') return place
  }
}

/** Whether a mistake of this path, or of a value around it, was reported. */
export function isReported(reported: ReadonlySet<string>, path: string): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (reported.has(at)) return true
  return false
}
