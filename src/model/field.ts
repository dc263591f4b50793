import type {z} from 'zod'
import type {Text} from './text.js'
import type {Vocabularies} from './vocabularies/term.js'

/** One field of a note or setting of a publication: everything that the checks, the JSON Schema, the documentation and `cess explain` say of it. */
export interface Field<S extends z.ZodType = z.ZodType> {
  /** Schema of the canonical value; its output is the type in `Metadata`. */
  readonly schema: S
  /** Other spellings of the key; French ones first. */
  readonly aliases: readonly string[]
  readonly title: Text
  /** Continues the sentence "Unexpected …, expected …". */
  readonly expected: Text
  /** YAML, as an analyst would write it after the key. */
  readonly example: string
  readonly required?: boolean
  /** Whether an alert must have it, though other notes need not. */
  readonly requiredOfAlerts?: boolean
  /** Most characters of a marked text, without its marks, which a schema cannot tell from words. */
  readonly mostCharacters?: number
  /** Other spellings of values, at any depth: `{brouillon: 'draft'}`. Compared without case. */
  readonly values?: Readonly<Record<string, string>>
  /** Words that name no value, by their beginnings, and the values that whoever writes them may mean: see `kindredValues`. */
  readonly akin?: Readonly<Record<string, readonly string[]>>
  /** Other spellings of keys inside the value: `{texte: 'text'}`. */
  readonly keys?: Readonly<Record<string, string>>
  /** Texts on the keys inside the value, at any depth, that say what each holds: `{text: {en: 'One sentence …', fr: …}}`. */
  readonly inside?: Readonly<Record<string, Text>>
  /** Words that are no keys inside the value, without accents, and the keys that whoever writes them means. */
  readonly akinKeys?: Readonly<Record<string, string>>
  /** The field that takes further values of this kind, for whoever gives several. */
  readonly others?: string
  /** The value, or each entry of it, is an id of this vocabulary. */
  readonly vocabulary?: keyof Vocabularies
}

/** Keep the exact type of a field's schema while checking its shape. */
export const field = <S extends z.ZodType>(definition: Field<S>): Field<S> => definition

/** A field of a note. */
export interface NoteField<S extends z.ZodType = z.ZodType> extends Field<S> {
  /**
   * Whether it remains once its note is withdrawn: what names the note, says where it stands, who answers for it and where it was listed
   * does; what the note said, judged or was found by does not.
   */
  readonly remains: boolean
}

/** The same for a field of a note. */
export const noteField = <S extends z.ZodType>(definition: NoteField<S>): NoteField<S> => definition
