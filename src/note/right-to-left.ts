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
