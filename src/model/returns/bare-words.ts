/** A text without capitals, accents and signs, a space between two words: people leave them out, and mail systems spoil them. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}'?-]+|(?<![\p{L}\p{N}])['-]+|['-]+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
