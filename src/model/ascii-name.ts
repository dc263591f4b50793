/** Letters of western alphabets that are no letter of ASCII with a mark, in small. */
// prettier-ignore
export const westernLetters = {œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'} as const

/** Letters of other alphabets; Greek after ISO 843, Cyrillic after the usage of each language's passports. */
// prettier-ignore
const letters = new Map<string, string>(Object.entries({
  ...westernLetters,
  ŋ: 'ng', ħ: 'h', ŧ: 't', ə: 'a', ĸ: 'k',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x',
  ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ђ: 'dj', ј: 'j',
  љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz', ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h',
}))

/** So long a name still leaves room for its language, a number and the extension. */
const mostCharacters = 100

/**
 * A name as an address holds it: small letters, digits, and a hyphen for whatever stands between words; empty where a text has
 * no letter that can be written so.
 *
 * @example asciiName("16 – Note d'été (finale)") // '16-note-d-ete-finale'
 */
export function asciiName(text: string): string {
  const written = [...text.normalize('NFC').toLowerCase()]
    .map(letter => letters.get(letter) ?? plainLetters(letter))
    .join('')
  return written
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, mostCharacters)
    .replaceAll(/^-+|-+$/g, '')
}

/** Without marks; a Greek letter may only now be one of the table. */
const plainLetters = (letter: string): string =>
  [...letter.normalize('NFKD').toLowerCase()]
    .filter(part => !/\p{M}/u.test(part))
    .map(part => letters.get(part) ?? part)
    .join('')

/** A stem of small letters, digits and single signs between them; after it, maybe, a language tag, whose capitals stay. */
const addressable = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\.[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)?$/

/**
 * Names that Windows gives to devices, whatever their ending: `con.fr.md` can be neither made there nor checked out.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/

/** Whether no file can have a name on Windows, which keeps it for a device. */
export const isDeviceName = (slug: string): boolean => device.test(slug)

/** A name of a file, as an address holds it, that every file system can have; empty as `asciiName` is. */
export const asciiFileName = (text: string): string => asciiName(text).replace(device, '$&-1')

/** Whether the name of a note can be its address as it is, in every browser and mail. */
export const isAddressable = (slug: string): boolean => addressable.test(slug)
