import {primaryLanguage} from './text.js'

/** Who says in which language somebody gets a note: they, a group of theirs, what they had of it before, or nobody, so that it is the note's own. */
export const languageSources = ['person', 'group', 'before', 'note'] as const
export type LanguageSource = (typeof languageSources)[number]

/** A language that somebody reads, and who says so. */
export interface Preference {
  /** Primary subtag (BCP 47), lower case. */
  readonly lang: string
  readonly by: Exclude<LanguageSource, 'note'>
}

/** Orders of languages (BCP 47), each with the best first. */
export interface SaidOrders {
  readonly person: readonly string[]
  /** Of each of their groups, in the order of the groups. */
  readonly groups: readonly (readonly string[])[]
  /** The language in which they had the note before. */
  readonly before: string | undefined
}

/** The languages that somebody reads, the best first, each once: their own, then those of their groups, then the one in which they had the note. */
export function readingOrder({person, groups, before}: SaidOrders): readonly Preference[] {
  const said: readonly (readonly [Preference['by'], readonly string[]])[] = [
    ['person', person],
    ...groups.map(langs => ['group', langs] as const),
    ['before', before === undefined ? [] : [before]],
  ]
  const order = new Map<string, Preference>()
  for (const [by, langs] of said)
    for (const tag of langs) {
      const lang = primaryLanguage(tag).toLowerCase()
      if (!order.has(lang)) order.set(lang, {lang, by})
    }
  return [...order.values()]
}

/** In which language somebody gets a note. */
export interface ChosenLanguage {
  /** Primary subtag. */
  readonly lang: string
  readonly by: LanguageSource
  /** Languages that they would rather have, and that the note is not ready in. */
  readonly rather: readonly string[]
  /** The translation that comes before all that is ready, and is not ready itself. */
  readonly coming?: string | undefined
}

/** Languages of a note, primary subtags. */
export interface NoteLanguages {
  readonly ready: {readonly has: (lang: string) => boolean}
  /** Of translations that are not ready. */
  readonly coming: {readonly has: (lang: string) => boolean}
  readonly original: string
}

/** The first language of an order in which a note is ready; where it is in none, its own. */
export function chooseLanguage(order: readonly Preference[], {ready, coming, original}: NoteLanguages): ChosenLanguage {
  const at = order.findIndex(({lang}) => ready.has(lang))
  const {lang, by} = order[at] ?? {lang: original, by: 'note' as const}
  const rather = order.slice(0, at === -1 ? undefined : at).map(one => one.lang)
  const awaited = rather.find(one => coming.has(one))
  return {lang, by, rather, coming: awaited}
}

/** Languages in one text, parted by spaces, commas, semicolons or slashes: `de, en, fr`. */
export const splitLanguages = (text: string): readonly string[] => text.split(/[\s,;/]+/).filter(Boolean)
