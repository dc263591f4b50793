import {westernLetters} from '../../model/ascii-name.js'
import {fold} from '../../typography/index.js'
import {own} from '../../model/own.js'

/**
 * The id of a heading: small letters without accents, digits and hyphens; letters of other scripts are kept.
 *
 * @example slugOf('Ce que l’on sait') // 'ce-que-l-on-sait'
 */
export const slugOf = (words: string): string =>
  fold(words)
    .toLowerCase()
    .replaceAll(/[œæßøłđðþı]/g, letter => own(westernLetters, letter) ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')

/** The ids of one text, each given once: the second `method` becomes `method-2`. */
export class UniqueIds {
  readonly #taken: Set<string>
  /** The number from which on an id may still be free: nobody counts to 10,000 for each of 10,000 headings. */
  readonly #next = new Map<string, number>()

  /** @param given Ids that are taken already. */
  constructor(given: Iterable<string> = []) {
    this.#taken = new Set(given)
  }

  /** The id itself, or with a number where it is taken. */
  take(wanted: string): string {
    let id = wanted
    let count = this.#next.get(wanted) ?? 2
    for (; this.#taken.has(id); count++) id = `${wanted}-${count}`
    this.#next.set(wanted, count)
    this.#taken.add(id)
    return id
  }
}
