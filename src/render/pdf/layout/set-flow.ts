import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Content, StackNode} from '../node.js'
import {cutPrices, lastSectionOf} from './cut-prices.js'
import {type Definition, type NoteArea, areaOf, type Orientation, type SheetPt} from './definition.js'
import type {Flow} from './flow.js'
import {flowBlocks} from './flow-blocks.js'
import {galley, type Setting} from './galley.js'
import type {LayoutSource} from './layout-source.js'
import {callsIn} from './note-cuts.js'
import {noteFrame, withOwnNotes, type NoteFrame} from './note-frames.js'
import {openingOf} from './opening.js'
import type {NoteSetting} from './page-notes.js'
import {MeasuredPictures, pictureMeasure} from './pictures.js'
import {heightOf, pack} from './slice.js'

/** A set document, ready for page breaks. */
export interface SetDocument {
  readonly flow: Flow
  /** Whether white was reduced to keep the opening on page 1. */
  readonly isOpeningClose: boolean
  /** Set head and foot of a page; pages count from 1. */
  readonly running: (page: number, pages: number, orientation: Orientation) => readonly PageItem[]
}

/** Set a definition in one endless column. */
export function setFlow({document, texts}: LayoutSource, definition: Definition): SetDocument {
  const {sheets, notes, content} = definition
  const root: StackNode = {stack: [...content]}
  const pictures = new MeasuredPictures(pictureMeasure(document))
  const setting = settingOf(root, sheets, {texts, pictures})
  const noteSetting = setNotes(notes, node =>
    noteFrame(pack(galley(node, {x: 0, widthPt: notes.width}, endless(setting))), setting.areaPt),
  )
  const slices = withOwnNotes(galley(root, columnOf(sheets.portrait), setting), number =>
    callsIn(noteSetting.note(number).items),
  )
  const running = setRunning(setting)
  return {
    flow: {
      slices,
      cuts: cutPrices(slices),
      lastSection: lastSectionOf(slices),
      areaPt: setting.areaPt,
      landscapePt: areaOf(sheets.landscape),
      notes: noteSetting,
    },
    isOpeningClose: setting.closer.size > 0,
    running: (page, pages, orientation) =>
      definition.running(page, pages, orientation).flatMap(node => running(node, sheets[orientation])),
  }
}

/** Items of running heads and feet at their places on a sheet; those that pages share are set once. */
function setRunning(setting: Setting): (node: Content, sheet: SheetPt) => readonly PageItem[] {
  const known = new Map<Content, readonly PageItem[]>()
  return (node, {width}) => {
    const items = known.get(node) ?? galley(node, {x: 0, widthPt: width}, setting).flatMap(({items: own}) => own)
    known.set(node, items)
    return items
  }
}

const columnOf = ({left, right, width}: SheetPt) => ({x: left, widthPt: width - left - right})

/** Setting of a document, with measures to keep its opening on page 1. */
function settingOf(
  root: StackNode,
  {portrait, landscape: wide}: Definition['sheets'],
  means: Pick<Setting, 'texts' | 'pictures'>,
): Setting {
  const areaPt = areaOf(portrait)
  const landscape = {...columnOf(wide), areaPt: areaOf(wide)}
  const blocks = new Map(flowBlocks(root).map(block => [block.node, block]))
  const plain: Setting = {...means, blocks, areaPt, landscape, yielded: new Set(), closer: new Map()}
  return {...plain, ...openingOf(root, areaPt, node => heightOf(galley(node, columnOf(portrait), plain)))}
}

/** Setting of notes, which may be divided at any line by the page. */
const endless = (setting: Setting): Setting => ({...setting, areaPt: Infinity})

/** Notes by number, each set at its first call. */
function setNotes({nodes, ...spaces}: NoteArea, set: (node: StackNode) => NoteFrame): NoteSetting {
  const known = new Map<number, NoteFrame>()
  const note = (number: number): NoteFrame => {
    const frame = known.get(number)
    if (frame) return frame
    const node = nodes.get(number)
    if (!node) throw new Error(`Footnote ${number} is called but not defined`)
    const made = set(node)
    known.set(number, made)
    return made
  }
  return {spaces, note}
}
