import {betweenNames, fixedWords, joinFixed} from '../../../model/fixed-text.js'
import {isolatedWords} from '../../../model/plain-words.js'
import {nameIn} from '../../../model/text.js'
import {runningTitle} from '../../running-title.js'
import type {Definition} from '../layout/definition.js'
import type {Content, Run, TextStyle} from '../node.js'
import {widthOf} from '../setting/measure-text.js'
import {pt} from '../units.js'
import {line, paragraph, rule} from './build.js'
import {cartouche, type Cartouche} from './cartouche.js'
import type {Kit} from './kit.js'
import {inLandscape} from './landscape.js'
import {sized} from './masthead.js'
import type {ParagraphStyle} from './styles.js'
import {fixedRuns, isolatedRuns, words} from './words.js'

/** White between a text and the marking, at head and foot, in points. */
const besideMarking = {head: pt(2.4), foot: pt(4)}

/** Running heads and feet; page 1 has the masthead in place of a head. */
export function runningHeads(portrait: Kit): Definition['running'] {
  const marking = cartouche(portrait)
  const sides = {portrait: sideOf(portrait, marking), landscape: sideOf(inLandscape(portrait), marking)}
  return (page, pages, orientation) => {
    const {head, foot} = sides[orientation]
    return [...(page === 1 ? [] : head()), ...foot(`${page} / ${pages}`)]
  }
}

/** Parts shared by sheets of an orientation, made on demand. */
function sideOf(kit: Kit, marking: Cartouche) {
  let [ofHead, ofFoot]: [ReturnType<typeof head>?, ReturnType<typeof foot>?] = []
  return {
    head: () => (ofHead ??= head(kit, marking)),
    foot: (count: string) => (ofFoot ??= foot(kit, marking))(count),
  }
}

function head(kit: Kit, marking: Cartouche): readonly Content[] {
  const {geometry, template, publication, styles} = kit
  const {sheet, runningHeadTop: top, mark, indent, full} = geometry
  const width = full - indent - marking.width - besideMarking.head
  const text = headStyle(kit, width)
  const name = styles.recut(
    {...text.base, color: styles.color('ink'), trackingPt: 0.36, sizePt: 9},
    {face: 'serif', weight: 600},
  )
  const nameStyle = {base: name, leadingPt: mark}
  return [
    {svg: sized(template.logo.mark, mark).svg, absolutePosition: {x: sheet.left, y: top}},
    {
      ...paragraph(words(publication.organisation.shortName, name, styles), nameStyle),
      absolutePosition: {x: sheet.left + mark + pt(1.6), y: top},
    },
    {
      ...paragraph(headText(kit, text.base, width), text, {boxPt: width}),
      absolutePosition: {x: sheet.left + indent, y: top + pt(0.7)},
    },
    ...marking.at(sheet.left + full, top),
  ]
}

/** Reductions of a head's type size in points, tried until its first line fits beside a wide marking. */
const smaller = [0, 0.5, 1]

function headStyle(kit: Kit, widthPt: number): ParagraphStyle {
  const {base, leadingPt} = kit.styles.role('running-head')
  const sized = smaller.map(off => ({...base, sizePt: base.sizePt - off}))
  return {base: sized.find(style => widthOfRuns(identity(kit, style)) <= widthPt) ?? sized.at(-1) ?? base, leadingPt}
}

const widthOfRuns = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + widthOf(run.text, run.style), 0)

/** Type, reference and version. */
function identity({styles, document}: Kit, base: TextStyle): readonly Run[] {
  const {type, reference, versionInLine, tag} = document.masthead
  const strong = styles.strong({...base, color: styles.color('ink')})
  const number = document.layout === 'alert' ? [betweenNames, versionInLine] : []
  return [
    ...fixedRuns(joinFixed([type, ` ${reference}`, ...number]), base, styles),
    ...(tag ? [...words(betweenNames, base, styles), ...fixedRuns(tag, strong, styles)] : []),
  ]
}

function headText(kit: Kit, base: TextStyle, widthPt: number): readonly Run[] {
  const {styles, document} = kit
  const title = isolatedWords(document.masthead.title)
  // Each script in its own font: the width of another's signs would cut a title that has room.
  const runsOf = (text: string) => isolatedRuns(text, part => words(part, base, styles))
  const cut = runningTitle(title, text => widthOfRuns(runsOf(text)) <= widthPt)
  return [...identity(kit, base), ...runsOf(`\n${cut}`)]
}

/** The foot of a page, given its page count. */
function foot(kit: Kit, marking: Cartouche): (count: string) => readonly Content[] {
  const {geometry, styles, texts} = kit
  const {sheet, footTop, full, indent, rule: rules} = geometry
  const top = footTop + rules.item + pt(2.2)
  const width = full - indent - marking.width - besideMarking.foot
  const base = styles.role('foot')
  const text = {...line(imprint(kit, width), 'foot', kit), boxPt: width, dividing: 'never' as const}
  const lines = texts.of(text).count(width)
  const number = styles.recut({...base.base, sizePt: 9, color: styles.color('ink')}, {weight: 600})
  const [over, house] = [
    {...rule(full, rules.item, styles.color('rule')), absolutePosition: {x: sheet.left, y: footTop}},
    {
      ...text,
      absolutePosition: {
        x: sheet.left + indent,
        y: Math.max(footTop + rules.item + pt(1), top + (marking.height - lines * base.leadingPt) / 2),
      },
    },
  ]
  const marked = marking.at(sheet.left + full, top)
  return count => [
    over,
    {
      ...paragraph(words(count, number, styles), {base: number, leadingPt: marking.height}),
      absolutePosition: {x: sheet.left, y: top},
    },
    house,
    ...marked,
  ]
}

/** Publisher, site and register on two lines, or three where they do not fit; first the publisher by its short name. */
function imprint({document, publication, styles}: Kit, widthPt: number): string {
  const {shortName, names, transparencyRegister: number} = publication.organisation
  const [name, site] = [nameIn(names, document.lang), publication.siteUrl.replace(/^https?:\/\//, '')]
  const register = fixedWords(document.labels.transparencyRegister)
  const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ')
  const {base} = styles.role('foot')
  const forms = [
    [joined(shortName, name, site), ...(number ? [`${register} ${number}`] : [])],
    [joined(shortName, name), ...(number ? [`${register} ${number}`] : []), site],
    [joined(shortName, name), ...(number ? [register] : []), joined(number, site)],
    [joined(shortName, site), ...(number ? [register, number] : [])],
  ]
  const fitting = forms.find(lines => lines.every(text => widthOf(text, base) <= widthPt))
  return (fitting ?? [joined(...(forms[0] ?? []))]).join('\n')
}
