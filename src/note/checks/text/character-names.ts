import type {Text} from '../../../model/text.js'

/** Names of what typography writes (The Unicode Standard; ISO/IEC 10646 in French). */
export const characterName: Readonly<Record<string, Text>> = {
  '\u00A0': {en: 'no-break space', fr: 'espace insécable'},
  '\u202F': {en: 'narrow no-break space', fr: 'espace fine insécable'},
  '−': {en: 'minus sign', fr: 'signe moins'},
  '×': {en: 'multiplication sign', fr: 'signe multiplication'},
  '′': {en: 'prime', fr: 'prime'},
  '″': {en: 'double prime', fr: 'double prime'},
  '…': {en: 'horizontal ellipsis', fr: 'points de suspension'},
  '–': {en: 'en dash', fr: 'tiret demi-cadratin'},
  '—': {en: 'em dash', fr: 'tiret cadratin'},
  '«': {en: 'left-pointing double angle quotation mark', fr: 'guillemet gauche'},
  '»': {en: 'right-pointing double angle quotation mark', fr: 'guillemet droit'},
  '‹': {en: 'single left-pointing angle quotation mark', fr: 'guillemet simple vers la gauche'},
  '›': {en: 'single right-pointing angle quotation mark', fr: 'guillemet simple vers la droite'},
  '“': {en: 'left double quotation mark', fr: 'guillemet-apostrophe double culbuté'},
  '”': {en: 'right double quotation mark', fr: 'guillemet-apostrophe double'},
  '„': {en: 'double low-9 quotation mark', fr: 'guillemet-virgule double inférieur'},
  '‘': {en: 'left single quotation mark', fr: 'guillemet-apostrophe culbuté'},
  '’': {en: 'right single quotation mark', fr: 'guillemet-apostrophe'},
  '‚': {en: 'single low-9 quotation mark', fr: 'guillemet-virgule inférieur'},
}

/** A character and its number: `‹` (U+2039). */
export function shownCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `\`${character}\` (U+${code})`
}
