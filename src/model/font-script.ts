/** Scripts that a brand may have fonts of their own for (ISO 15924): what its two families need not have. */
export const fontScripts = ['Arab', 'Armn', 'Geor', 'Hebr'] as const
export type FontScript = (typeof fontScripts)[number]

/** Their blocks (The Unicode Standard, Blocks.txt), the same for every version of Node. */
const blocks: Readonly<Record<FontScript, RegExp>> = {
  Arab: /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u,
  Armn: /[\u0530-\u058F\uFB13-\uFB17]/u,
  Geor: /[\u10A0-\u10FF\u1C90-\u1CBF\u2D00-\u2D2F]/u,
  Hebr: /[\u0590-\u05FF\uFB1D-\uFB4F]/u,
}
const anyBlock =
  /[\u0530-\u06FF\u0750-\u077F\u0870-\u08FF\u10A0-\u10FF\u1C90-\u1CBF\u2D00-\u2D2F\uFB13-\uFDFF\uFE70-\uFEFC]/u

/** The script that a character belongs to, of those; undefined for all others, and for signs that many scripts share. */
export const fontScriptOf = (character: string): FontScript | undefined =>
  anyBlock.test(character) ? fontScripts.find(script => blocks[script].test(character)) : undefined

/** Whether a text has a character of them. */
export const hasFontScript = (text: string): boolean => anyBlock.test(text)
