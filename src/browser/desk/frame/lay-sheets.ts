import type {PageBox} from '../logic/page-box.js'
import {sheetGapPx} from './paper-style.js'
import {own} from '../../../model/own.js'

const observers = new WeakMap<Document, ResizeObserver>()

/**
 * Put a sheet of paper behind each column of a page that is set on paper, with what its margins say; and again whenever fonts
 * or images change its length.
 */
export function laySheets(page: Document, box: PageBox, onCount: (count: number) => void): void {
  liftSheets(page)
  let last = 0
  const lay = () => {
    const count = sheetCount(page, box)
    if (count === last) return
    last = count
    for (const sheet of page.querySelectorAll('.desk-sheet')) sheet.remove()
    const [first, others] = [marginRules(page, true), marginRules(page, false)]
    for (let number = 1; number <= count; number++)
      page.documentElement.append(sheet(page, {box, margins: number === 1 ? first : others, number, count}))
    onCount(count)
  }
  lay()
  const observer = new ResizeObserver(lay)
  observer.observe(page.body)
  observers.set(page, observer)
}

/** Take the sheets of paper from behind a page, and lay no more. */
export function liftSheets(page: Document): void {
  observers.get(page)?.disconnect()
  observers.delete(page)
}

function sheetCount({body}: Document, {heightPx, topPx, bottomPx}: PageBox): number {
  const gap = topPx + sheetGapPx + bottomPx
  return Math.max(1, Math.round((body.offsetHeight + gap) / (heightPx + sheetGapPx)))
}

interface Sheet {
  readonly box: PageBox
  readonly margins: readonly MarginRule[]
  readonly number: number
  readonly count: number
}

/** A margin box of a printed page (CSS Paged Media 3, §5): not yet in TypeScript's types. */
type MarginRule = CSSRule & {readonly name: string; readonly style: CSSStyleDeclaration}

/** Texts in the margins of a sheet: the first may have rules of its own. */
function marginRules(page: Document, isFirst: boolean): readonly MarginRule[] {
  const rules = [...page.styleSheets].flatMap(sheet => [...sheet.cssRules])
  const those = isFirst ? [/^@page\s*\{/, /^@page\s*:first\s*\{/] : [/^@page\s*\{/]
  return those
    .flatMap(start => rules.filter(rule => start.test(rule.cssText)))
    .flatMap(rule => [...('cssRules' in rule ? (rule.cssRules as CSSRuleList) : [])] as MarginRule[]) // see MarginRule
}

const sides: Readonly<Record<string, string>> = {left: 'flex-start', center: 'center', right: 'flex-end'}

function sheet(page: Document, {box, margins, number, count}: Sheet): HTMLElement {
  const element = page.createElement('div')
  element.className = 'desk-sheet'
  element.setAttribute('aria-hidden', 'true')
  element.style.top = `${sheetGapPx + (number - 1) * (box.heightPx + sheetGapPx)}px`
  for (const name of new Set(margins.map(rule => rule.name))) {
    const [, edge = '', side = ''] = /^@?(top|bottom)-(left|center|right)$/.exec(name) ?? []
    if (!edge) continue
    const margin = page.createElement('div')
    margin.className = `desk-margin ${edge}`
    margin.style.justifyContent = own(sides, side) ?? ''
    const label = page.createElement('span')
    for (const {style} of margins.filter(rule => rule.name === name)) dress(label, style, {page: number, pages: count})
    margin.append(label)
    // A box without content is none (CSS Paged Media 3, §5.2): nothing is left of its ground.
    if (label.textContent) element.append(margin)
  }
  return element
}

/** Give a label the content and styles of a margin box, all but its position. */
function dress(label: HTMLElement, style: CSSStyleDeclaration, counters: Readonly<Record<string, number>>): void {
  for (const name of ['font', 'color', 'background', 'padding'])
    if (style.getPropertyValue(name)) label.style.setProperty(name, style.getPropertyValue(name))
  const asked = style.getPropertyValue('content')
  if (asked === 'none') label.textContent = ''
  const content = [...asked.matchAll(/"((?:[^"\\]|\\.)*)"|counter\((pages?)\)/g)]
  if (content.length > 0)
    label.textContent = content.map(([, text, counter]) => text ?? String(own(counters, counter ?? '') ?? '')).join('')
}
