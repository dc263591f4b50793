import type {PublicNote} from '../../model/public-note.js'
import {stemOf} from '../../model/site-address.js'

/** A publication in all its languages; the original first, then by language. */
export interface Work {
  readonly notes: readonly PublicNote[]
}

/**
 * Join notes with their translations: by `translation_of`, or by the first part of their file names.
 *
 * @param notes In the order that the works are to have.
 */
export function worksOf(notes: readonly PublicNote[]): readonly Work[] {
  const groups: PublicNote[][] = []
  const byKey = new Map<string, PublicNote[]>()
  for (const note of notes) {
    const keys = [`id ${note.facts.translationOf ?? note.facts.id}`, `stem ${stemOf(note.facts)}`]
    const known = keys.map(key => byKey.get(key)).find(group => group !== undefined)
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(note)
    for (const key of keys) byKey.set(key, group)
  }
  return groups.map(group => ({notes: group.toSorted(byOriginal)}))
}

const byOriginal = ({facts: a}: PublicNote, {facts: b}: PublicNote): number =>
  Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined) || (a.lang < b.lang ? -1 : 1)

/** A work in a language, or in its own where it was not translated. */
export function inLanguage({notes: [first, ...others]}: Work, lang: string): PublicNote | undefined {
  return [first, ...others].find(note => note?.facts.lang === lang) ?? first
}
