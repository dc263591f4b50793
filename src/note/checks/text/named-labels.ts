import type {Root} from 'mdast'
import type {Position} from 'unist'
import {inCode} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import {exceeds, tlpLabels, type TlpLabel} from '../../../model/tlp.js'
import {visit} from '../../../model/visit.js'
import {textMatches} from '../../paste/text-matches.js'
import type {TextCheck} from '../../text-check.js'

interface NamedLabel {
  readonly label: TlpLabel
  readonly place: Position
}

const label = String.raw`(TLP:(?:CLEAR|GREEN|AMBER\+STRICT|AMBER|RED))(?![\w+])`

/** A label before marked words, alone, or at the end of a heading; not within a sentence, which may be about labels. */
const before = new RegExp(String.raw`^[#*_\s]*(?:[[(]${label}[\])]|${label}[*_]*(?=\s*(?:[:–—-]|$)))`)
const behind = new RegExp(String.raw`[[(]${label}[\])][*_#\s]*$`)

const link = String.raw`(?:l['’]|(?:marquée?|classée?|diffusée?|sous|la|le|du|de|marque|marquage|étiquette|label|mention|niveau|marked|labelled|shared|under|the|a|an|as|at|marking)\s)`
/** A sentence that states the note's own label. */
const ofNote = new RegExp(
  String.raw`(?:(?:cette|ce|présente?) (?:note|document|alerte|rapport) (?:est|porte|relève|reste|a)|this (?:note|document|alert|report) (?:is|bears|carries|has))\s${link}*${label}`,
  'gi',
)

/** Number of labels from which a text explains them. */
const explained = 3

/** Rule `tlp-named`: a part or a statement with a stricter label than the note. */
export function checkNamedLabels({root, words, file, fields: {tlp}}: TextCheck): void {
  if (tlp === undefined) return
  const parts = partLabels(root, String(file.value))
  const isExplained = new Set(parts.map(one => one.label)).size >= explained
  const own = textMatches(words.root, file, ofNote).flatMap(({found, place}) => namedIn(found, place))
  for (const {label: named, place} of [...(isExplained ? [] : parts), ...own])
    if (exceeds(named, tlp))
      report(file, 'tlp-named', {
        place,
        fact: {
          en: `The text is marked ${inCode(named)}, the note ${inCode(tlp)}`,
          fr: `Le texte porte ${inCode(named)}, la note ${inCode(tlp)}`,
        },
      })
}

function partLabels(root: Root, source: string): readonly NamedLabel[] {
  const all: NamedLabel[] = []
  visit(root, node => {
    const {position} = node
    if (!position || (node.type !== 'paragraph' && node.type !== 'heading')) return
    const text = source.slice(position.start.offset, position.end.offset)
    const found = before.exec(text) ?? (node.type === 'heading' ? behind.exec(text) : null)
    if (found) all.push(...namedIn(found, position))
  })
  return all
}

function namedIn(found: RegExpExecArray, place: Position): readonly NamedLabel[] {
  const named = tlpLabels.find(one => found.includes(one))
  return named ? [{label: named, place}] : []
}
