import {fields, type Metadata} from '../model/front-matter.js'
import {kindredKeys} from '../model/front-matter/kindred-keys.js'
import type {NoteSettings} from '../model/publication.js'
import type {Text} from '../model/text.js'
import {readFields} from './fields/read-fields.js'
import type {Places} from './fields/reading.js'
import type {ParsedNote} from './parse-note.js'

/** A note's front matter, each field checked by itself. */
export interface CheckedNote {
  /** The fields that passed, under canonical keys. */
  readonly fields: Partial<Metadata>
  /** All fields; absent when one did not pass or was not given. */
  readonly metadata?: Metadata
  readonly places: Places
  /** Values as they were given, under canonical keys, whether they passed or not. */
  readonly given: ReadonlyMap<string, unknown>
}

/**
 * Check each field of a note's front matter by itself; mistakes are on the note's file. What fields must keep between
 * them is the matter of `checkFrontMatter`, once the text is read.
 */
export function checkNote(note: ParsedNote, publication: NoteSettings): CheckedNote {
  if (!note.frontMatter) return {fields: {}, places: new Map(), given: new Map()}
  const {vocabularies} = publication
  const {values, given, places, isComplete} = readFields({
    file: note.file,
    tree: note.frontMatter,
    fields,
    vocabularies,
    akin: kindredKeys,
    hints: otherTools,
  })
  // Each value is the output of its own field's schema, under its own key; a dynamic object cannot tell.
  const passed = values as Partial<Metadata>
  // With all fields passed, every required one is there.
  return {fields: passed, ...(isComplete && {metadata: passed as Metadata}), places, given}
}

const drop: Text = {en: 'Remove it: cess has no use for it.', fr: "Supprimez-la : cess ne s'en sert pas."}

/** Keys of other tools (Hugo, Jekyll, Quarto, Pandoc) whose work no key does alone. */
const otherTools: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    draft: {en: 'Use `status: draft`.', fr: 'Employez `statut: brouillon`.'},
    slug: {
      en: "Remove it: the file's name is the note's name.",
      fr: 'Supprimez-la : le nom du fichier est celui de la note.',
    },
    layout: drop,
    permalink: drop,
    template: drop,
    format: drop,
  }),
)
