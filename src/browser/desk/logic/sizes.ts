import type {ToolLanguage} from '../../../model/text.js'

const unit = {en: 'kB', fr: 'ko'} as const

/** A size for people, in thousands of bytes; below that, in bytes as one thousandth and more. */
export function sizeText(bytes: number, lang: ToolLanguage): string {
  const thousands = bytes / 1000
  const digits = thousands < 10 ? 1 : 0
  const number = new Intl.NumberFormat(lang, {maximumFractionDigits: digits}).format(thousands)
  return `${number}\u00A0${unit[lang]}`
}
