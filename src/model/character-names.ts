import {own} from './own.js'
import type {Text} from './text.js'

/** Names of characters that typography writes, and of those that nobody sees (The Unicode Standard; ISO/IEC 10646 in French). */
const names: Readonly<Record<string, Text>> = {
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
  '\u0000': {en: 'null', fr: 'caractère nul'},
  '\u0007': {en: 'bell', fr: 'sonnerie'},
  '\b': {en: 'backspace', fr: 'espacement arrière'},
  '\v': {
    en: 'line tabulation, which Word puts for a line break',
    fr: 'tabulation verticale, que Word met pour un saut de ligne',
  },
  '\f': {en: 'form feed, a page break', fr: 'saut de page'},
  '\u001B': {en: 'escape', fr: 'échappement'},
  '\u001F': {en: 'optional hyphen of Word', fr: "trait d'union conditionnel de Word"},
  '\u007F': {en: 'delete', fr: 'suppression'},
  '\u0085': {en: 'next line', fr: 'ligne suivante'},
  '\u00AD': {en: 'soft hyphen', fr: "trait d'union conditionnel"},
  '\u034F': {en: 'combining grapheme joiner', fr: 'liant de graphèmes'},
  '\u061C': {en: 'Arabic letter mark', fr: 'marque de lettre arabe'},
  '\u180E': {en: 'Mongolian vowel separator', fr: 'séparateur de voyelles mongol'},
  '\u2000': {en: 'en quad', fr: 'demi-cadratin'},
  '\u2001': {en: 'em quad', fr: 'cadratin'},
  '\u2002': {en: 'en space', fr: 'espace demi-cadratin'},
  '\u2003': {en: 'em space', fr: 'espace cadratin'},
  '\u2004': {en: 'three-per-em space', fr: 'tiers de cadratin'},
  '\u2005': {en: 'four-per-em space', fr: 'quart de cadratin'},
  '\u2006': {en: 'six-per-em space', fr: 'sixième de cadratin'},
  '\u2007': {en: 'figure space', fr: 'espace tabulaire'},
  '\u2008': {en: 'punctuation space', fr: 'espace ponctuation'},
  '\u2009': {en: 'thin space', fr: 'espace fine'},
  '\u200A': {en: 'hair space', fr: 'espace ultrafine'},
  '\u200B': {en: 'zero-width space', fr: 'espace sans chasse'},
  '\u200C': {en: 'zero-width non-joiner', fr: 'antiliant sans chasse'},
  '\u200D': {en: 'zero-width joiner', fr: 'liant sans chasse'},
  '\u200E': {en: 'left-to-right mark', fr: 'marque gauche-à-droite'},
  '\u200F': {en: 'right-to-left mark', fr: 'marque droite-à-gauche'},
  '\u2028': {en: 'line separator', fr: 'séparateur de lignes'},
  '\u2029': {en: 'paragraph separator', fr: 'séparateur de paragraphes'},
  '\u202A': {en: 'left-to-right embedding', fr: 'enchâssement gauche-à-droite'},
  '\u202B': {en: 'right-to-left embedding', fr: 'enchâssement droite-à-gauche'},
  '\u202C': {en: 'pop directional formatting', fr: 'dépilement de formatage directionnel'},
  '\u202D': {en: 'left-to-right override', fr: 'forçage gauche-à-droite'},
  '\u202E': {en: 'right-to-left override', fr: 'forçage droite-à-gauche'},
  '\u205F': {en: 'medium mathematical space', fr: 'espace mathématique moyenne'},
  '\u2060': {en: 'word joiner', fr: 'gluon de mots'},
  '\u2066': {en: 'left-to-right isolate', fr: 'isolat gauche-à-droite'},
  '\u2067': {en: 'right-to-left isolate', fr: 'isolat droite-à-gauche'},
  '\u2068': {en: 'first strong isolate', fr: 'isolat premier fort'},
  '\u2069': {en: 'pop directional isolate', fr: "dépilement d'isolat directionnel"},
  '\u2800': {en: 'blank Braille pattern', fr: 'motif braille blanc'},
  '\u3000': {en: 'ideographic space', fr: 'espace idéographique'},
  '\u3164': {en: 'Hangul filler', fr: 'bourre hangûl'},
  '\uFEFF': {en: 'zero-width no-break space', fr: 'espace insécable sans chasse'},
  '\uFFFC': {en: 'object replacement character', fr: "caractère de remplacement d'un objet"},
  '\uFFFD': {
    en: 'replacement character, where letters were lost',
    fr: 'caractère de remplacement, là où des lettres ont été perdues',
  },
}

/** The name of a character that typography writes, or that nobody sees. */
export const characterName = (character: string): Text | undefined => own(names, character)

/** The number of a character: `U+2039`. */
export const characterCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A character that can be seen; others are named in its place. */
const isSeen = /^[^\p{Cc}\p{Cf}\p{Z}\p{M}\u034F\u2800\u3164\uFFFC]/u

/** A character and its number as a message says them: `‹` (U+2039), or the name of one that nobody sees. */
export function shownCharacter(character: string): Text {
  const code = characterCode(character)
  if (isSeen.test(character)) return {en: `\`${character}\` (${code})`, fr: `\`${character}\` (${code})`}
  const {en = 'invisible character', fr = 'caractère invisible'} = characterName(character) ?? {}
  return {en: `${en} (${code})`, fr: `${fr} (${code})`}
}
