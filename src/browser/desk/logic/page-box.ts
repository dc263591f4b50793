import {own} from '../../../model/own.js'

/** A sheet of paper and its margins, in CSS pixels. */
export interface PageBox {
  readonly widthPx: number
  readonly heightPx: number
  readonly topPx: number
  readonly rightPx: number
  readonly bottomPx: number
  readonly leftPx: number
}

/** Pixels in a unit (CSS Values 4, §6.2). */
const units: Readonly<Record<string, number>> = {
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  pt: 96 / 72,
  pc: 16,
  q: 96 / 101.6,
  px: 1,
}

/** Width and height in millimetres (CSS Paged Media 3, §7.1). */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  letter: [215.9, 279.4],
  legal: [215.9, 355.6],
}

/** Sheet that browsers print on where a style sheet names none, and the margins of this desk's own. */
const usual = {size: 'a4', margin: '16mm'} as const

/**
 * The sheet that a page's style sheets ask for: `size` and margins of their `@page` rules without a name, the last of each.
 * Text after a rule of a margin box in them is not read.
 */
export function pageBox(css: string): PageBox {
  const asked = [...css.matchAll(/@page\s*\{([^@{}]*)/gi)].map(([, text = '']) => text).join(';')
  const last = (name: string) =>
    [...asked.matchAll(new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`, 'gi'))].at(-1)?.[1]?.trim()
  const [widthPx, heightPx] = sizeOf(last('size') ?? usual.size)
  return {widthPx, heightPx, ...marginsOf(`margin:${usual.margin};${asked}`)}
}

/** Margins by declarations one after the other, of all sides or of one. */
function marginsOf(asked: string): Omit<PageBox, 'widthPx' | 'heightPx'> {
  let sides = {topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0}
  for (const [, side, value = ''] of asked.matchAll(/(?:^|[;\s])margin(?:-(top|right|bottom|left))?\s*:\s*([^;]+)/gi)) {
    const [topPx = 0, rightPx = topPx, bottomPx = topPx, leftPx = rightPx] = value.trim().split(/\s+/).map(lengthPx)
    sides = side ? {...sides, [`${side.toLowerCase()}Px`]: topPx} : {topPx, rightPx, bottomPx, leftPx}
  }
  return sides
}

/** The margin at the head of the first sheet, in CSS pixels: that of all sheets, unless `@page :first` asks for another one. */
export function firstTopPx(css: string): number {
  const asked = [...css.matchAll(/@page\s*:first\s*\{([^@{}]*)/gi)].map(([, text = '']) => text).join(';')
  const own = [...asked.matchAll(/(?:^|[;\s])margin-top\s*:\s*([^;]+)/gi)].at(-1)?.[1]?.trim()
  return own === undefined ? pageBox(css).topPx : lengthPx(own)
}

function sizeOf(asked: string): readonly [number, number] {
  const words = asked.toLowerCase().split(/\s+/)
  const lengths = words.map(lengthPx).filter(length => length > 0)
  const [paper = papers[usual.size] ?? [0, 0]] = words.flatMap(word =>
    Object.hasOwn(papers, word) ? [own(papers, word)] : [],
  )
  const [width = 0, height = width] = lengths.length > 0 ? lengths : paper.map(mm => mm * (units['mm'] ?? 1))
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (words.includes('landscape')) return [long, short]
  return words.includes('portrait') ? [short, long] : [width, height]
}

function lengthPx(text: string): number {
  const [, number = '0', unit = ''] = /^([\d.]+)([a-z]*)$/i.exec(text) ?? []
  return Number(number) * (own(units, unit.toLowerCase()) ?? 0)
}
