import type {FontScript} from '../../../model/font-script.js'
import type {FontFace} from '../../../model/template.js'
import {parseFont, type ParsedFont} from './parse-font.js'

/** How letters are cut. */
export type Cut = Pick<FontFace, 'face' | 'weight' | 'italic' | 'script'>

/** A face of the template under the name that the document registers it by. */
export interface NamedFace extends Cut {
  readonly name: string
  readonly family: string
  readonly scale: number
  readonly font: ParsedFont
}

/** The template's faces, decoded when first asked for. */
export class Faces {
  private readonly named = new Map<FontFace, NamedFace>()
  private readonly nearest = new Map<string, NamedFace>()

  constructor(private readonly fonts: readonly FontFace[]) {}

  /**
   * The face nearest to a cut: same family, then same slope, then nearest weight.
   *
   * @throws {Error} If the template has no font of that family.
   */
  find(cut: Cut): NamedFace {
    const key = `${cut.face} ${cut.weight} ${cut.italic} ${cut.script ?? ''}`
    const known = this.nearest.get(key) ?? this.name(this.nearestTo(cut))
    this.nearest.set(key, known)
    return known
  }

  /** Whether code has letters of one width; else it has those of the sans. */
  get hasMono(): boolean {
    return this.fonts.some(({face, script}) => face === 'mono' && !script)
  }

  /** Whether there is a face for a script. */
  hasScript(script: FontScript): boolean {
    return this.fonts.some(font => font.script === script)
  }

  private nearestTo(cut: Cut): FontFace {
    const face = cut.face === 'mono' && !this.hasMono ? 'sans' : cut.face
    // A script may have one family for both.
    const candidates = this.fonts.filter(font => font.script === cut.script && (cut.script || font.face === face))
    const distance = (font: FontFace) =>
      Math.abs(font.weight - cut.weight) + (font.italic === cut.italic ? 0 : 1000) + (font.face === face ? 0 : 10_000)
    const [best] = candidates.toSorted((a, b) => distance(a) - distance(b))
    if (!best) throw new Error(`The template has no ${cut.face} font`)
    return best
  }

  private name(font: FontFace): NamedFace {
    const known = this.named.get(font)
    if (known) return known
    const {face, family, weight, italic, bytes, scale = 1} = font
    const named = {name: nameOf(font), family, face, weight, italic, scale, font: parseFont(bytes)}
    this.named.set(font, named)
    return named
  }

  /** The face of a name, if there is one. */
  called(name: string): NamedFace | undefined {
    const font = this.fonts.find(one => nameOf(one) === name)
    return font && this.name(font)
  }

  /** Faces by the four slots of pdfmake's families, for texts inside SVG: `{'Source Sans 3': {normal: …}}`. */
  families(): Record<string, Record<string, string>> {
    const slots = {normal: [400, false], bold: [600, false], italics: [400, true], bolditalics: [600, true]} as const
    const entry = (font: FontFace) =>
      Object.entries(slots).map(([slot, [weight, italic]]) => [
        slot,
        nameOf(this.nearestTo({face: font.face, weight, italic})),
      ])
    const fonts = this.fonts.filter(({script}) => script === undefined)
    return Object.fromEntries(fonts.map(font => [font.family, Object.fromEntries(entry(font))]))
  }
}

const nameOf = ({family, weight, italic}: FontFace): string => `${family} ${weight}${italic ? ' italic' : ''}`

const known = new WeakMap<readonly FontFace[], Faces>()

/** The faces of a template; the same for the same list. */
export function facesOf(fonts: readonly FontFace[]): Faces {
  const faces = known.get(fonts) ?? new Faces(fonts)
  known.set(fonts, faces)
  return faces
}
