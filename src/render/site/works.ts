import {stemOf} from '../../model/site-address.js'
import type {Brief} from '../../model/site-plan.js'

/** A publication in all its languages; the original first, then by language. */
export type Work = readonly Brief[]

/**
 * Join notes with their translations: by `translation_of`, or by the first part of their file names.
 *
 * @param notes In the order that the works are to have.
 */
export function worksOf(notes: readonly Brief[]): readonly Work[] {
  const groups: Brief[][] = []
  const byKey = new Map<string, Brief[]>()
  for (const note of notes) {
    const keys = [`id ${note.translationOf ?? note.id}`, `stem ${stemOf(note)}`]
    const known = keys.map(key => byKey.get(key)).find(group => group !== undefined)
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(note)
    for (const key of keys) byKey.set(key, group)
  }
  return groups.map(group => group.toSorted(byOriginal))
}

const byOriginal = (a: Brief, b: Brief): number =>
  Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined) || (a.lang < b.lang ? -1 : 1)

/** One note for each publication among some: in a language, or in its own where it was not translated. */
export const listedIn = (notes: readonly Brief[], lang: string): readonly Brief[] =>
  worksOf(notes).flatMap(work => work.find(note => note.lang === lang) ?? work[0] ?? [])
