import {fold} from '../../typography/index.js'

const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * The id of a heading: small letters without accents, digits and hyphens; letters of other scripts are kept.
 *
 * @example slugOf('Ce que l’on sait') // 'ce-que-l-on-sait'
 */
export function slugOf(words: string): string {
  return fold(words)
    .toLowerCase()
    .replaceAll(/[œæßøłđðþı]/g, letter => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
}

/** An id that `taken` does not have yet; adds it there. The second `method` becomes `method-2`. */
export function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  taken.add(id)
  return id
}
