import {z} from 'zod'
import type {NoteField} from './field.js'
import type {Plain} from './marked-text.js'
import {assessmentFields} from './front-matter/assessment.js'
import {authorsFields} from './front-matter/authors.js'
import {distributionFields} from './front-matter/distribution.js'
import {historyFields} from './front-matter/history.js'
import {identityFields} from './front-matter/identity.js'
import {indexingFields} from './front-matter/indexing.js'
import {settingFields} from './front-matter/setting.js'
import {textFields} from './front-matter/text.js'

/**
 * Every field of a note's front matter, in the order in which a note states them. One entry is one field for checks, schema and
 * `cess explain`; editions show what `note/anatomy/` makes of it.
 */
export const fields = {
  ...identityFields,
  ...historyFields,
  ...authorsFields,
  ...assessmentFields,
  ...distributionFields,
  ...textFields,
  ...indexingFields,
  ...settingFields,
} satisfies Readonly<Record<string, NoteField>>

/** A canonical front-matter key. */
export type FieldKey = keyof typeof fields

// `Object.fromEntries` forgets which schema belongs to which key; the mapped type says it again.
const shape = Object.fromEntries(Object.entries(fields).map(([key, {schema}]) => [key, schema])) as {
  [K in FieldKey]: (typeof fields)[K]['schema']
}

/** The whole front matter under canonical keys and values. */
export const frontMatterSchema = z.strictObject(shape)

/** A note's front matter once it passed: canonical keys and values, defaults filled in. */
export type Metadata = z.output<typeof frontMatterSchema>

/** The fields of a note with plain words in the place of texts with marks: what renderers know of them. */
export type PlainMetadata = Plain<Metadata>
