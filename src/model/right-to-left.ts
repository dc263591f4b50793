import type {Foreign} from './phrasing.js'

/** Languages usually written from right to left, and scripts that always are (CLDR, `characterOrder`). */
const rightToLeft = {
  languages: new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']),
  scripts: new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']),
}

/** Whether a language (BCP 47) is written from right to left. */
export function isRightToLeft(lang: string): boolean {
  const [language = '', second = ''] = lang.split('-')
  return second.length === 4 ? rightToLeft.scripts.has(second) : rightToLeft.languages.has(language.toLowerCase())
}

/** Direction of a passage, said where it or what stands around it runs from right to left: there it is an isolate (UAX #9). */
export function directionIn(lang: string, around: string): Pick<Foreign, 'dir'> {
  const isTurned = isRightToLeft(lang)
  return isTurned || isRightToLeft(around) ? {dir: isTurned ? 'rtl' : 'ltr'} : {}
}
