/** Words as they are compared: typography, capitals and where lines end make no difference. */
export const folded = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/\s+/gu, '')
    .replace(/[.:]+$/, '')
