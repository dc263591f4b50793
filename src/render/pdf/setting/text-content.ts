import {aroundsOf, type Around} from '../around.js'
import type {NamedFace} from '../fonts/faces.js'
import type {Line, Run, TextNode, TextStyle} from '../node.js'
import type {LanguageRules} from './hyphenation.js'

/** The part of a style that widths depend on. */
export type SetStyle = Pick<TextStyle, 'face' | 'sizePt' | 'features' | 'trackingPt' | 'capitals'>

/** The part of an inline element that the order of words depends on. */
export interface SetAround extends Pick<Around, 'dir'> {
  readonly outer?: SetAround | undefined
}

/** The part of a run that lines depend on. */
export interface SetRun extends Pick<Run, 'text' | 'lang' | 'code'> {
  readonly style: SetStyle
  readonly around?: SetAround | undefined
}

/** The part of a text that its lines depend on: whoever measures and sets texts knows no other. */
export interface TextContent extends Pick<
  TextNode,
  'leadingPt' | 'align' | 'hyphenate' | 'indentPt' | 'hangPt' | 'dividing'
> {
  readonly text: readonly SetRun[]
  readonly base: SetStyle
  readonly turned?: Pick<NonNullable<TextNode['turned']>, 'roomPt'>
}

/** A line of any text of the same content. */
export type SetLine = Omit<Line, 'node' | 'notes' | 'shiftPt'> & {readonly indentPt: number}

/** Contents of texts as strings, which are equal where lines are: keys as long as their faces live. */
export class ContentKeys {
  private readonly faces = new WeakMap<NamedFace, number>()
  private faceCount = 0
  private readonly styles = new WeakMap<SetStyle, string>()

  /** Key of a content in a document with certain rules. */
  of(content: TextContent, {lang: own, hyphenation}: LanguageRules): string {
    const {text, base, leadingPt, align, hyphenate, indentPt, hangPt, dividing, turned} = content
    let key = `${this.style(base)} ${leadingPt} ${align} ${hyphenate} ${indentPt} ${hangPt} ${dividing} ${turned?.roomPt}`
    const isolates: SetAround[] = []
    for (const {text: words, style, lang = own, code, around} of text) {
      const rules = hyphenation.has(lang) ? '' : '!'
      key += `\n${this.style(style)} ${lang}${rules} ${code} ${isolatesKey(around, isolates)}${words.length} ${words}`
    }
    return key
  }

  private style(style: SetStyle): string {
    const known = this.styles.get(style)
    if (known !== undefined) return known
    const {face, sizePt, features, trackingPt, capitals} = style
    const number = this.faces.get(face) ?? this.faceCount++
    this.faces.set(face, number)
    const key = `${number} ${sizePt} ${features} ${trackingPt} ${capitals}`
    this.styles.set(style, key)
    return key
  }
}

/** The isolates around a run, each with the number of its first place in a list. Adds them to it. */
function isolatesKey(around: SetAround | undefined, known: SetAround[]): string {
  let key = ''
  for (const one of aroundsOf(around)) {
    if (one.dir === undefined) continue
    known.push(one)
    key += `${one.dir}${known.indexOf(one)} `
  }
  return key
}
