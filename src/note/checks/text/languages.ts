import type {Nodes} from 'mdast'
import {fewestWords, otherLanguage, wordsOf} from '../../../model/apparent-language.js'
import {languageNameIn} from '../../../model/language-name.js'
import {report} from '../../../model/report.js'
import type {Text} from '../../../model/text.js'
import {reportAt} from '../../fields/report-at.js'
import {readDirective} from '../../directives/read-directive.js'
import type {TextCheck} from '../../text-check.js'
import {passageLanguage} from '../../transforms/foreign.js'

/** A paragraph, a heading or a cell, with its words in the language of what surrounds it. */
interface Piece {
  readonly node: Nodes
  readonly lang: string
  readonly words: readonly string[]
}

/** Rules `text-language`, of the note, and `passage-language`, once for pieces that follow each other. */
export function checkLanguages(check: TextCheck): void {
  const {file, fields, publication, whole} = check
  const lang = fields.lang ?? publication.defaultLang
  const pieces = piecesOf(whole, lang)
  const words: string[] = []
  for (const piece of pieces) if (piece.lang === lang) for (const word of piece.words) words.push(word)
  const main = otherLanguage(words, lang)
  if (main !== undefined) reportAt(check, 'text-language', {path: 'lang', ...said(main, lang)})
  let last: string | undefined
  for (const piece of pieces) {
    const isTold = main !== undefined && piece.lang === lang
    const other = isTold ? undefined : otherLanguage(piece.words, piece.lang)
    if (other !== undefined && other !== last)
      report(file, 'passage-language', {place: piece.node, ...said(other, piece.lang), remedy: remedyFor(other)})
    // A heading between two paragraphs is too short to say.
    if (piece.words.length >= fewestWords) last = other
  }
}

const said = (other: string, lang: string): {readonly actual: Text; readonly expected: Text} => ({
  actual: {en: `words in ${languageNameIn('en', other)}`, fr: `des mots en ${languageNameIn('fr', other)}`},
  expected: {en: `words in ${languageNameIn('en', lang)}`, fr: `des mots en ${languageNameIn('fr', lang)}`},
})

const remedyFor = (lang: string): Text => ({
  en: `Write \`:lang[…]{${lang}}\` around the words, or \`:::quote{lang=${lang}}\` around a quotation; or else translate them.`,
  fr: `Mettez \`:lang[…]{${lang}}\` autour de ces mots, ou \`:::citation{langue=${lang}}\` autour d'une citation ; sinon, traduisez-les.`,
})

const whole: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell'])

function piecesOf(root: Nodes, main: string): readonly Piece[] {
  const pieces: Piece[] = []
  const walk = (node: Nodes, lang: string): void => {
    if (whole.has(node.type)) pieces.push({node, lang, words: wordsOf(textOf(node))})
    else if ('children' in node) {
      const inside = node.type === 'containerDirective' ? readDirective(node)?.attributes.get('lang') : undefined
      for (const child of node.children) walk(child, inside ?? lang)
    }
  }
  walk(root, main)
  return pieces
}

/** Words of a line, without code and without passages whose language is named. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'textDirective' && passageLanguage(node) !== undefined) return ' '
  return 'children' in node ? node.children.map(textOf).join('') : ' '
}
