import {fixedLang, fixedWords, joinFixed, sameLanguage, type FixedText} from '../../../model/fixed-text.js'
import {inCapitals} from '../../../model/in-capitals.js'
import type {Content, TextNode} from '../node.js'
import {widthOf} from '../setting/measure-text.js'
import {pt} from '../units.js'
import {gap, line, paragraph, rule} from './build.js'
import {cartouche} from './cartouche.js'
import type {Kit} from './kit.js'
import {fixedRuns} from './words.js'

/** Head of page 1: logo, marking with its meaning, and the type line between two rules. */
export const masthead = (kit: Kit): readonly Content[] => [...top(kit), ...typeLine(kit)]

function top(kit: Kit): readonly Content[] {
  const {geometry, document, template, publication} = kit
  const {sheet, headTop, logoHeight, full} = geometry
  const marking = cartouche(kit)
  const right = sheet.left + full
  const logo = sized(template.logo.color, logoHeight)
  const left = sheet.left + logo.width + pt(5)
  const meaning = balanced(document.masthead.tlpMeaning, Math.min(pt(38), right - marking.width - pt(3) - left), kit)
  const {lines, boxPt} = meaning
  return [
    {
      svg: logo.svg,
      alt: publication.organisation.shortName,
      absolutePosition: {x: sheet.left, y: headTop},
    },
    ...marking.at(right, headTop),
    {
      ...meaning.node,
      absolutePosition: {
        x: right - marking.width - pt(3) - boxPt,
        y: headTop + Math.max(0, (marking.height - lines * meaning.node.leadingPt) / 2),
      },
    },
  ]
}

/** A short flush-right text, in as few lines as needed and of similar length. */
function balanced(text: FixedText, widthPt: number, kit: Kit): {node: TextNode; lines: number; boxPt: number} {
  const node = line(text, 'source-line', kit)
  const lines = kit.texts.of({...node, align: 'balance', dividing: 'never'}).lines(widthPt)
  const boxPt = Math.max(...lines.map(one => one.widthPt)) + 0.5
  const set = lines
    .map(({segments}) =>
      segments
        .map(segment => segment.text)
        .join('')
        .trim(),
    )
    .join('\n')
  return {
    node: {...line(sameLanguage(text, set), 'source-line', kit), align: 'right', boxPt},
    lines: lines.length,
    boxPt,
  }
}

function typeLine(kit: Kit): readonly Content[] {
  const {geometry, document, styles} = kit
  const {sheet, firstTop, typeLine: height, full, rule: rules} = geometry
  const {head, headPt, metadata, rows} = typeWords(kit)
  const base = firstTop + rules.masthead + (height - rules.masthead - head.leadingPt) / 2
  const under = rows === 1 ? 0 : (rows - 1) * head.leadingPt + pt(1)
  const {tag} = document.masthead
  const place = {x: sheet.left + headPt + besideType, y: base + head.leadingPt / 2}
  return [
    {...rule(full, rules.masthead, styles.color('brand')), absolutePosition: {x: sheet.left, y: firstTop}},
    {...head, boxPt: headPt + 0.5, absolutePosition: {x: sheet.left, y: base}},
    ...(tag ? framed(tag, place, kit) : []),
    {...metadata, align: under ? 'left' : 'right', boxPt: full, absolutePosition: {x: sheet.left, y: base + under}},
    {
      ...rule(full, rules.item, styles.color('rule')),
      absolutePosition: {x: sheet.left, y: firstTop + height + under - rules.item},
    },
    gap(geometry.titleTop[document.layout] + under - sheet.top),
  ]
}

/** White beside the kind of a note, in points. */
const besideType = pt(4)

/** The kind of the note, with its metadata beside or, for lack of room, below. */
function typeWords(kit: Kit): {head: TextNode; headPt: number; metadata: TextNode; rows: number} {
  const {geometry, document, texts} = kit
  const {type, tag, reference, version, date} = document.masthead
  const head = line(type, 'type-line', kit)
  const told = joinFixed([reference, ...(document.layout === 'alert' ? [version] : []), date], '\u2002·\u2002')
  const metadata = line(told, 'metadata', kit)
  const widestPt = geometry.full - (tag ? besideType + frameWidth(tag, kit) : 0)
  const wishPt = widthOf(capitals(type, document.lang), head.base)
  const headPt = Math.min(wishPt, widestPt)
  const lines = texts.of({...head, dividing: 'never'}).count(headPt + 0.5)
  const fits = lines === 1 && headPt + besideType + widthOf(fixedWords(told), metadata.base) <= widestPt
  return {head, headPt, metadata, rows: fits ? 1 : lines + 1}
}

const tagPadding = {side: pt(1.4), above: pt(0.4)}

const frameWidth = (tag: FixedText, {styles, document}: Kit): number =>
  widthOf(capitals(tag, document.lang), styles.role('tag').base) + 2 * tagPadding.side

/** “SPÉCIMEN” in a frame, vertically centred. */
function framed(tag: FixedText, {x, y}: {x: number; y: number}, kit: Kit): readonly Content[] {
  const {styles} = kit
  const {base, leadingPt} = styles.role('tag')
  const {side, above} = tagPadding
  const width = frameWidth(tag, kit)
  const height = leadingPt + 2 * above
  const ink = styles.color('ink')
  return [
    {
      canvas: [{type: 'rect', x: 0, y: 0, w: width, h: height, lineColor: ink, lineWidth: 0.75}],
      absolutePosition: {x, y: y - height / 2},
    },
    {
      ...paragraph(fixedRuns(tag, base, styles), {base, leadingPt}, {boxPt: width}),
      absolutePosition: {x: x + side, y: y - leadingPt / 2},
    },
  ]
}

const capitals = (text: FixedText, lang: string): string => inCapitals(fixedWords(text), fixedLang(text) ?? lang)

/** An SVG scaled to a height in points, and its width. */
export function sized(svg: string, height: number): {readonly svg: string; readonly width: number} {
  const [, , width, tall] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 1 1').split(/[\s,]+/).map(Number)
  const wide = (height * (width ?? 1)) / (tall ?? 1)
  const resized = svg.replace(/<svg([^>]*?)(\/?)>/, (_all, attributes: string, end: string) => {
    return `<svg${attributes.replaceAll(/\s(width|height)="[^"]*"/g, '')} width="${wide}" height="${height}"${end}>`
  })
  return {svg: resized, width: wide}
}
