import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {textMatches} from './text-matches.js'

/** Words that a number in Roman figures follows, of which `XXX` is one. */
const numbered = String.raw`(?:(?:articles?|chap(?:itres?|ters?)?|titres?|titles?|part(?:ies|ie|s)?|tomes?|vol(?:umes?)?|annex(?:es|e)?|sections?|protoco(?:le|l)s?|livres?|books?)\.?|[A-ZÀ-Þ][a-zà-ÿ]+|[IVXLC]+,?\s(?:et|and|à|to))\s`
/** Signs beside which letters are a part of a name, an address, a number or a template. */
const [before, behind] = [String.raw`(?<![\wÀ-ÿ./@#$-]|\{\s?)`, String.raw`(?![\wÀ-ÿ/@-])`]
const bare = `${before}(?:TODO|FIXME|TBD|(?<!${numbered})XXX|X{4,})${behind}`

const task =
  'compl[ée]ter|pr[ée]ciser|v[ée]rifier|confirmer|remplir|r[ée]diger|d[ée]finir|ins[ée]rer|ajouter|traduire|revoir|relire|valider|reprendre|sourcer|mettre à jour'
const done = 'completed|confirmed|added|defined|inserted|checked|verified|written|decided|translated'
/** Initials of who writes to a colleague; those that speak to readers are of editors and translators. */
const from = String.raw`(?:(?!ND)[A-ZÀ-Þ]{2,3}\s?:\s?)`
const inBrackets = String.raw`\[\s?(?:${from}?(?:[ÀAàa] (?:${task})|[Ii]ns(?:[ée]rer|ert)(?=\s)|[Tt]o be (?:${done})|TBD|TODO|FIXME|X{2,})(?![\wÀ-ÿ])[^[\]\n]*|${from}[^[\]\n]{1,200}\?\s?|[Cc]omment(?:aire)?\s?:[^[\]\n]{1,200})\](?![([:])`
const everywhere = String.raw`${inBrackets}|\b[Ll]orem ipsum\b`

const inWords = new RegExp(everywhere, 'g')
/** In other languages such letters are words: `todo` is Spanish for “all”. */
const bareLanguages = /^(?:fr|en)\b/
const wordsAndBare = new RegExp(`${everywhere}|${bare}`, 'g')
/** Told by `field-marks` in the front matter. */
const template = /\{\{[^{}\n]{1,80}\}\}/g

/** Rule `placeholder`: what stands for words that are still to be written. */
export function checkPlaceholders({words, file, fields, publication}: TextCheck): void {
  const hasBare = bareLanguages.test(fields.lang ?? publication.defaultLang)
  for (const {found, place} of [
    ...textMatches(words.whole, file, hasBare ? wordsAndBare : inWords),
    ...textMatches(words.root, file, template),
  ])
    report(file, 'placeholder', {
      place,
      actual: quoted(found[0]),
      expected: {en: 'the words that it stands for', fr: 'les mots dont il tient lieu'},
    })
}
