import type {Metadata} from '../front-matter.js'

/**
 * Fields that may change after publication, without a new version: they say where else a note is found and until when it is
 * held back, and nothing of what it says. docs/en/life.md lists them.
 */
export const freeFields: readonly (keyof Metadata)[] = ['doi', 'embargo', 'keywords', 'first_published', 'aliases']

/** Fields that publishing itself sets: nobody approves them. */
const fieldsOfPublishing: readonly (keyof Metadata)[] = ['status', 'date']

const without = (
  fields: Partial<Metadata>,
  left: readonly (keyof Metadata)[],
): readonly (readonly [string, unknown])[] =>
  Object.entries(fields)
    // Canonical keys are those of the table.
    .filter(([key]) => !left.includes(key as keyof Metadata))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Names of the fields in which two versions of a front matter differ, but for those that may change. */
export function changedFields(before: Partial<Metadata>, now: Partial<Metadata>): readonly string[] {
  const [then, today] = [new Map(without(before, freeFields)), new Map(without(now, freeFields))]
  const keys = [...new Set([...then.keys(), ...today.keys()])]
  return keys.filter(key => JSON.stringify(then.get(key)) !== JSON.stringify(today.get(key)))
}

/** The approved part of a front matter, as text: all but what publishing sets, the day of the last revision too. */
export function approvedFields(fields: Partial<Metadata>): string {
  const revisions = fields.revisions?.map((revision, index, all) =>
    index === all.length - 1 ? {...revision, date: ''} : revision,
  )
  return JSON.stringify(without({...fields, ...(revisions && {revisions})}, [...freeFields, ...fieldsOfPublishing]))
}
