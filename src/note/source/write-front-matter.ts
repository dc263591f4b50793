import {stringify} from 'yaml'
import {plainValue} from '../../model/marked-text.js'
import {fields, type FieldKey, type Metadata} from '../../model/front-matter.js'

/**
 * What a note's fields say that concerns its house and not its readers: names that the file had, and the reference of an original,
 * which is not there where the note goes.
 */
const ofTheHouse: ReadonlySet<FieldKey> = new Set(['aliases', 'translation_of'])

/** What the fields are written with beside themselves. */
export interface FrontMatterInput {
  readonly metadata: Metadata
  /** Told always: another publication may have another language. */
  readonly lang: string
  /** File name of the cited works; absent where nothing is cited. */
  readonly bibliography?: string | undefined
}

/** Write the fields that travel as YAML, under their canonical keys and in the order in which a note states them. */
export function writeFrontMatter({metadata, lang, bibliography}: FrontMatterInput): string {
  const given: Readonly<Record<string, unknown>> = {
    ...plainValue(metadata, ({markdown}) => markdown),
    lang,
    bibliography,
    authors: metadata.authors.map(shortened),
    // False is what a note is that does not say.
    specimen: metadata.specimen || undefined,
  }
  // The keys of a literal object are its type's keys.
  const keys = (Object.keys(fields) as FieldKey[]).filter(key => given[key] !== undefined && !ofTheHouse.has(key))
  return stringify(Object.fromEntries(keys.map(key => [key, given[key]])), {
    schema: 'core',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
}

/** Most authors are a name; of one in parts, the whole name follows from them. */
function shortened(author: Metadata['authors'][number]): object | string {
  const {name, parts, ...rest} = {parts: undefined, ...author}
  if (parts) return {...parts, ...rest}
  return Object.keys(rest).length === 0 ? name : {name, ...rest}
}
