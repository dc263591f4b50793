import {westernLetters} from '../../model/ascii-name.js'
import {fold} from '../../typography/index.js'
import {own} from '../../model/own.js'

/**
 * The id of a heading: small letters without accents, digits and hyphens; letters of other scripts are kept.
 *
 * @example slugOf('Ce que l’on sait') // 'ce-que-l-on-sait'
 */
export function slugOf(words: string): string {
  return fold(words)
    .toLowerCase()
    .replaceAll(/[œæßøłđðþı]/g, letter => own(westernLetters, letter) ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
}

/** The number from which on an id may still be free, by what is taken: nobody counts to 10,000 for each of 10,000 headings. */
const nextNumbers = new WeakMap<ReadonlySet<string>, Map<string, number>>()

/** An id that `taken` does not have yet; adds it there, whence nothing may be removed. The second `method` becomes `method-2`. */
export function uniqueId(wanted: string, taken: Set<string>): string {
  const next = nextNumbers.get(taken) ?? new Map<string, number>()
  nextNumbers.set(taken, next)
  let id = wanted
  let count = next.get(wanted) ?? 2
  for (; taken.has(id); count++) id = `${wanted}-${count}`
  next.set(wanted, count)
  taken.add(id)
  return id
}
