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

/** Pages by somebody who looks at one after the other: each as full as it can be without what is never done. */
export function firstFit(flow: Flow): Broken {
  const pages: {start: PageStart; end: PageEnd}[] = []
  let start: PageStart = {at: 0, carry: [], isFirst: true}
  const isOver = () => !start.isFirst && start.at === flow.slices.length && start.waiting === undefined
  while (!isOver() || start.carry.length > 0) {
    const ends: PageEnd[] = []
    fillPage(flow, start, {weigh: end => ends.push(end), isDesperate: true})
    const end = ends.findLast(one => one.cost < 1) ?? ends.at(-1)
    if (!end) throw new Error('A page without an end')
    pages.push({start, end})
    start = {at: end.at, waiting: end.waiting, carry: end.notes.carry, isFirst: false}
  }
  return {pages, cost: pages.reduce((sum, {end}) => sum + end.cost, 0)}
}
