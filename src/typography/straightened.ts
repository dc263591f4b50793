import {BLANK} from './characters.js'
import {styleOfQuotes} from './languages/index.js'

/** ‘…’ around words, in which ’ is an apostrophe before a letter. */
const single = /‘((?:[^‘’]|’(?=\p{L}))*)’/gu

/**
 * A text whose typed marks of quotation, those of its language (BCP 47), are straight ones: inside a quotation they take the marks of their
 * level there.
 *
 * @example straightened('Мнение о «серой зоне»', 'ru') // 'Мнение о "серой зоне"'
 */
export function straightened(text: string, lang: string): string {
  const levels = styleOfQuotes(lang)?.levels ?? []
  let plain = text
  for (const [open, close] of levels) {
    if (open === '‘') plain = plain.replaceAll(single, '"$1"')
    else if (open === '«') plain = plain.replaceAll(new RegExp(`«${BLANK}?|${BLANK}?»`, 'g'), '"')
    else if (close !== '’') plain = plain.replaceAll(open, '"').replaceAll(close, '"')
  }
  return plain
}
