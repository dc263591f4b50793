import {fields, type Metadata} from '../model/front-matter.js'
import type {Publication} from '../model/publication.js'
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
export function checkNote(note: ParsedNote, publication: Publication): CheckedNote {
  if (!note.frontMatter) return {fields: {}, places: new Map(), given: new Map()}
  const {vocabularies} = publication
  const {values, given, places, isComplete} = readFields({
    file: note.file,
    tree: note.frontMatter,
    fields,
    vocabularies,
    hints: otherTools,
  })
  // Each value is the output of its own field's schema, under its own key; a dynamic object cannot tell.
  const passed = values as Partial<Metadata>
  // With all fields passed, every required one is there.
  return {fields: passed, ...(isComplete && {metadata: passed as Metadata}), places, given}
}

const use = (en: string, fr: string): Text => ({en: `Use \`${en}\`.`, fr: `Employez \`${fr}\`.`})
const keywords = use('keywords', 'mots_cles')
const summary = use('summary', 'resume')
const history = use('revisions', 'revisions')
const drop: Text = {en: 'Remove it: cess has no use for it.', fr: "Supprimez-la : cess ne s'en sert pas."}

/** Keys of other tools (Hugo, Jekyll, Quarto, Pandoc) and what does their work in a note. */
const otherTools: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    tags: keywords,
    categories: keywords,
    etiquettes: keywords,
    description: summary,
    abstract: summary,
    excerpt: summary,
    chapeau: summary,
    draft: use('status: draft', 'statut: brouillon'),
    updated: history,
    lastmod: history,
    modified: history,
    classification: use('tlp', 'tlp'),
    region: use('zone', 'zone'),
    pays: use('zone', 'zone'),
    audience: use('recipients', 'destinataires'),
    pour: use('recipients', 'destinataires'),
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
