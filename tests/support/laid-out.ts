import type {Page as DrawnPage} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Document} from '../../src/model/document.js'
import type {Broken} from '../../src/render/pdf/layout/break-pages.js'
import type {Definition} from '../../src/render/pdf/layout/definition.js'
import {fillPage} from '../../src/render/pdf/layout/fill-page.js'
import type {Flow, PageEnd, PageStart} from '../../src/render/pdf/layout/flow.js'
import {place} from '../../src/render/pdf/layout/place.js'
import {setFlow} from '../../src/render/pdf/layout/set-flow.js'
import {PrintedDocument} from '../../src/render/pdf/output/printed-document.js'
import {partsOf} from '../../src/render/pdf/render-pdf.js'
import {renderInput} from './render-input.js'
import {samplePublication} from './sample-publication.js'
import {cessTemplate} from './template.js'

/** A document set in one column, and what turns ways to break it into pages. */
export interface InOneColumn {
  readonly flow: Flow
  readonly definition: Definition
  readonly draw: (broken: Broken) => readonly DrawnPage[]
}

/** A document in the house's brand, set and not yet broken into pages. */
export async function inOneColumn(document: Document): Promise<InOneColumn> {
  const input = {...renderInput(document, {template: cessTemplate}), publication: samplePublication}
  const {definition, texts, ...parts} = await partsOf(input)
  const {flow, running} = setFlow({document: new PrintedDocument(parts), texts}, definition)
  const {sheets, notes} = definition
  return {flow, definition, draw: ({pages}) => place(pages, flow, {sheets, notes, running})}
}

/** Start of page 1. */
export const firstStart: PageStart = {at: 0, carry: [], isFirst: true}

/** Start of the page after an end. */
export const startAfter = ({at, waiting, notes: {carry}}: PageEnd): PageStart => ({at, waiting, carry, isFirst: false})

/** All ends of a page, in order, by its start: what is never done among them only where there is nothing else. */
export type Ends = (start: PageStart) => readonly PageEnd[]

/** Ends of the pages of a flow, each weighed once. */
export function endsIn(flow: Flow): Ends {
  const known = new Map<string, readonly PageEnd[]>()
  return start => {
    const key = JSON.stringify(start)
    const ends = known.get(key) ?? endsOf(flow, start)
    known.set(key, ends)
    return ends
  }
}

function endsOf(flow: Flow, start: PageStart): readonly PageEnd[] {
  const ends: PageEnd[] = []
  fillPage(flow, start, {weigh: end => ends.push(end), isDesperate: true})
  const fair = ends.filter(({cost}) => cost < 1)
  return fair.length ? fair : ends.slice(-1)
}

/** Pages by somebody who looks at one after the other, and chooses among its ends. */
export function onePageAfterTheOther(
  {slices}: Flow,
  ends: Ends,
  choose: (ends: readonly PageEnd[], page: number) => PageEnd | undefined,
): Broken {
  const pages: {start: PageStart; end: PageEnd}[] = []
  let start = firstStart
  const isOver = () => !start.isFirst && start.at === slices.length && start.waiting === undefined
  while (!isOver() || start.carry.length > 0) {
    const end = choose(ends(start), pages.length)
    if (!end) throw new Error('A page without an end')
    pages.push({start, end})
    start = startAfter(end)
  }
  return {pages, cost: pages.reduce((sum, {end}) => sum + end.cost, 0)}
}

/** Pages each as full as it can be without what is never done. */
export const firstFit = (flow: Flow, ends = endsIn(flow)): Broken => onePageAfterTheOther(flow, ends, all => all.at(-1))
