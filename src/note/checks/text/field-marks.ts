import type {PhrasingContent} from 'mdast'
import type {VFile} from 'vfile'
import {visit} from '../../../model/visit.js'
import {inCode, quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {Text} from '../../../model/text.js'
import {splitCitations} from '../../citations/split-citations.js'
import {isAddress} from '../../markdown.js'
import {lead} from '../../prose/field-lines.js'
import type {PlacedField, PlacedLine, PlacedText} from '../../prose/placed-texts.js'
import {rangeOf, strayMarks, strayOpenings, type Stray} from '../../prose/stray-marks.js'
import {refusals, titleExpected, wordsAlone} from './title-refusals.js'

/** Rule `field-marks`: no stray Markdown in printed texts of the front matter. */
export function checkFieldMarks(file: VFile, marked: readonly PlacedField[], plain: readonly PlacedLine[]): void {
  for (const {text, isTitle, lines} of marked) {
    for (const stray of strayOpenings(text.value)) tell(file, text, stray)
    for (const line of lines) {
      if (isTitle) tellRefused(file, line)
      for (const stray of strayMarks(line)) tell(file, line, stray)
    }
  }
  for (const line of plain) checkPlain(file, line)
}

function tell(file: VFile, text: PlacedText, [start, end]: Stray): void {
  const actual = text.value.slice(start, end)
  const remedy = actual.startsWith('[^') ? callInText : actual.endsWith('][') ? addressInPlace : escapeRemedy(text)
  report(file, 'field-marks', {place: text.placeOf(start, end), actual: quoted(actual), remedy})
}

const callInText: Text = {
  en: 'Call footnotes in the text; the front matter has none.',
  fr: "Appelez les notes de bas de page dans le texte : l'en-tête n'en a pas.",
}
const addressInPlace: Text = {
  en: 'Write the address in place: `[words](https://…)`.',
  fr: "Écrivez l'adresse sur place : `[mots](https://…)`.",
}

/** Remedy of an escape; in double quotes YAML interprets the backslash too. */
function escapeRemedy({isDouble}: PlacedText): Text {
  const written = inCode(isDouble ? String.raw`\\*` : String.raw`\*`)
  return {
    en: `Close the mark, or put a backslash before a sign that is to be printed: ${written}.`,
    fr: `Fermez la marque, ou mettez une barre oblique inverse devant le signe à imprimer : ${written}.`,
  }
}

/** Report marks that this text may not have. */
function tellRefused(file: VFile, line: PlacedLine): void {
  visit({type: 'paragraph' as const, children: [...line.nodes]}, node => {
    if (node.type === 'paragraph' || isAddress(node, line.value)) return
    const place = line.placeOf(...rangeOf(node, line.value))
    const refused = refusals[node.type]
    if (refused) {
      const {name: actual, remedy} = refused
      report(file, 'field-marks', {place, actual, expected: titleExpected, remedy})
    }
    for (const part of node.type === 'text' ? splitCitations(node.value) : [])
      if (part.type === 'citation')
        report(file, 'field-marks', {place, actual: quoted(part.value), expected: titleExpected, remedy: wordsAlone})
  })
}

/** Report the first mark in a plain text. */
function checkPlain(file: VFile, line: PlacedLine): void {
  const {nodes, value, placeOf} = line
  const isMark = (node: PhrasingContent) => node.type !== 'text' && !isAddress(node, value)
  const text = value.slice(lead)
  const [first] = [
    ...nodes.filter(isMark).map(node => rangeOf(node, value)),
    ...strayMarks(line),
    ...[...strayOpenings(text), ...escapesIn(text)].map(([start, end]): Stray => [start + lead, end + lead]),
  ]
  if (!first) return
  report(file, 'field-marks', {
    place: placeOf(...first),
    actual: quoted(value.slice(...first)),
    expected: {en: 'words', fr: 'des mots'},
    remedy: plainRemedy,
  })
}

/** Escapes and character references of Markdown. */
const escapesIn = (text: string): readonly Stray[] =>
  [...text.matchAll(/\\[!-/:-@[-`{-~]|&(?:#\w+|[A-Za-z]\w*);/g)].map(({0: found, index}) => [
    index,
    index + found.length,
  ])

const plainRemedy: Text = {
  en: 'Write the words alone: of the front matter, only titles, summary, key points, recommendations and summaries of revisions have marks.',
  fr: "Écrivez les mots seuls : dans l'en-tête, seuls les titres, le résumé, les points clés, les recommandations et l'objet des révisions prennent des marques.",
}
