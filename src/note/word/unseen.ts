import {own} from '../../model/own.js'
import type {LossKind} from './losses.js'
import type {XmlAttributes} from './read-xml.js'

/** A change of a part's text before it is read by others. */
export interface PartEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** An element that may be hidden, or say that what is in it is. Changes. */
interface Element {
  readonly at: number
  readonly name: string
  /** By id; empty where it names none. */
  style: string
  /** As it says itself. */
  isHidden: boolean | undefined
  words: string
  fault: LossKind | undefined
}

const elements: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:r', 'w:drawing', 'v:imagedata'])
/** Elements of properties, by the name of what they are of. */
const styleOf: Readonly<Record<string, string>> = {'w:pStyle': 'w:p', 'w:tblStyle': 'w:tbl', 'w:rStyle': 'w:r'}
/** Values of an attribute that switch its element off. */
export const off: ReadonlySet<string> = new Set(['none', '0', 'false', 'off'])
/** Less of a picture's side than this is no cut, but rounding: per cent. */
const leastCut = 0.5

/** The parts of a text that Word does not show: hidden words, hidden pictures, and pictures of which it shows a part alone. */
export class Unseen {
  readonly edits: PartEdit[] = []
  readonly #hiding: ReadonlySet<string>
  readonly #open: Element[] = []

  /** @param hiding Styles that hide their words (`hidingStyles`). */
  constructor(hiding: ReadonlySet<string>) {
    this.#hiding = hiding
  }

  /** @param names Of the elements that are open, with this one. */
  open(names: readonly string[], attributes: XmlAttributes, at: number): void {
    const name = names.at(-1) ?? ''
    const [owner, value] = [this.#open.at(-1), attributes.get('val') ?? '']
    if (owner && names.at(-3) === owner.name) {
      if (own(styleOf, name) === owner.name) owner.style = value
      if (name === 'w:vanish' && owner.name === 'w:r') owner.isHidden = !off.has(value)
    }
    const drawing = this.#open.findLast(element => element.name === 'w:drawing')
    if (drawing && name === 'wp:docPr' && isOn(attributes.get('hidden'))) drawing.fault = 'hiddenPicture'
    if (drawing && name === 'a:srcRect' && isCut(attributes, rectangle)) drawing.fault ??= 'cropped'
    if (!elements.has(name)) return
    const fault = name === 'v:imagedata' && isCut(attributes, imageData) ? 'cropped' : undefined
    this.#open.push({at, name, style: '', isHidden: undefined, words: '', fault})
  }

  text(words: string): void {
    for (const element of this.#open) if (element.name === 'w:r') element.words += words
  }

  /** An element that ends here and is not shown, with its words: it is taken out of the text. */
  close(name: string, at: number): {readonly kind: LossKind; readonly words: string} | undefined {
    if (!elements.has(name)) return undefined
    const element = this.#open.pop()
    const kind = element && (element.fault ?? (this.#isHidden(element) ? 'hidden' : undefined))
    if (!element || kind === undefined) return undefined
    this.edits.push({from: element.at, to: at, text: ''})
    return kind === 'hidden' && element.words.trim() === '' ? undefined : {kind, words: element.words}
  }

  /** As a run says itself, else as any of the styles over it does (ISO/IEC 29500-1, 17.7.2): what two of them hide is not taken for shown. */
  #isHidden({name, style, isHidden}: Element): boolean {
    if (name !== 'w:r') return false
    const around = (outer: string) => this.#open.findLast(element => element.name === outer)?.style
    const styles = [style || undefined, around('w:p') ?? '', around('w:tbl') || undefined]
    return isHidden ?? styles.some(id => id !== undefined && this.#hiding.has(id))
  }
}

const isOn = (value: string | undefined): boolean => value !== undefined && !off.has(value)

type Share = (value: string) => number
const share =
  (unit: number): Share =>
  value =>
    (100 * Number.parseFloat(value)) / unit
/** Thousandths of a per cent, or per cent in the strict form (DrawingML, 20.1.10.41). */
const rectangle: readonly [readonly string[], Share] = [
  ['l', 't', 'r', 'b'],
  value => (value.endsWith('%') ? share(100) : share(100_000))(value),
]
/** 65,536ths with an `f`, or parts of one (VML, 19.1.2.11). */
const imageData: readonly [readonly string[], Share] = [
  ['cropleft', 'croptop', 'cropright', 'cropbottom'],
  value => (value.endsWith('f') ? share(65_536) : share(1))(value),
]

/** Whether a part of a picture's file is not shown. */
const isCut = (attributes: XmlAttributes, [sides, shareOf]: typeof rectangle): boolean =>
  sides.some(side => shareOf(attributes.get(side) ?? '0') >= leastCut)
