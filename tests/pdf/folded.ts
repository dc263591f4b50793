/** Words as they are compared: typography, capitals and where lines end make no difference. */
export const folded = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u2011', '-')
    .replaceAll(/\s+/gu, '')
    .replace(/[.:]+$/, '')
