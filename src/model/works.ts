import {multimap} from './multimap.js'
import {stemOf} from './site-address.js'
import {partsOfShared} from './translation-references.js'
import {isOut} from './status-names.js'
import type {Metadata} from './front-matter.js'

/** A note, as far as it says which others are the same in other languages. Of a broken one, what can be read. */
export interface Versed {
  readonly slug: string
  readonly lang?: string | undefined
  readonly id?: string | undefined
  readonly translationOf?: string | undefined
  readonly date?: string | undefined
  readonly status?: Metadata['status'] | undefined
}

/**
 * Join notes with their translations: by `translation_of`, or, of notes that have none, by the common part of their file names. Works are
 * in the order of the notes, each with its original first, then by language. Where no note of it names another, the original is that which
 * is out, the oldest of these, and of one day the first reference. Where the original is not among the notes, all name one.
 */
export function worksOf<T extends Versed>(notes: readonly T[]): readonly (readonly T[])[] {
  const keys = new Keys()
  for (const note of notes) keys.join(keysOf(note))
  const works = multimap(notes.map(note => [keys.find(keysOf(note)[0]), note]))
  return [...works.values()].map(work => work.toSorted(byOriginal))
}

/**
 * References of a work, the original's first: messages on it stand in the ledger under that of its original, or of a note that was it.
 * That of a translation that shares its original's is none of its own.
 */
export const referencesIn = (work: readonly Versed[]): readonly string[] =>
  [...new Set(work.flatMap(({id, translationOf}) => [translationOf, id]))].flatMap(reference =>
    reference === undefined || partsOfShared(reference) ? [] : reference,
  )

/** The name of a note without its language, which the end of the name says of a broken one. */
export const stemOfNote = ({slug, lang = slug.split('.').at(-1) ?? ''}: Versed): string => stemOf({slug, lang})

function keysOf(note: Versed): readonly [string, ...string[]] {
  const {id, translationOf} = note
  const own = id === undefined ? [] : [`id ${id}`]
  return translationOf === undefined ? [`stem ${stemOfNote(note)}`, ...own] : [`id ${translationOf}`, ...own]
}

/** Sets of keys: those of one note are in one. */
class Keys {
  readonly #above = new Map<string, string>()

  /** The key that stands for the set of another. */
  find(key: string): string {
    let top = key
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above
    return top
  }

  join([first, ...others]: readonly [string, ...string[]]): void {
    for (const other of others) {
      const [top, lower] = [this.find(first), this.find(other)]
      if (top !== lower) this.#above.set(lower, top)
    }
  }
}

function byOriginal(a: Versed, b: Versed): number {
  const named = Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined)
  return named || (a.translationOf === undefined ? byAge(a, b) : compare(a.lang, b.lang))
}

/** A note that cannot be read is no original while another may be one. */
const byAge = (a: Versed, b: Versed): number =>
  Number(isUnfinished(a)) - Number(isUnfinished(b)) || compare(a.date, b.date) || compare(a.id, b.id)

const isUnfinished = ({status}: Versed): boolean => status !== undefined && !isOut.has(status)

const compare = (a = last, b = last): number => (a < b ? -1 : Number(a > b))

/** After every date, reference and language. */
const last = '\uFFFF'
