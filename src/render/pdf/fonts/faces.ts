import type {FontFace} from '../../../model/template.js'
import {parseFont, type ParsedFont} from './parse-font.js'

/** How letters are cut. */
export interface Cut {
  readonly face: 'serif' | 'sans'
  readonly weight: number
  readonly italic: boolean
}

/** A face of the template under the name that the document registers it by. */
export interface NamedFace extends Cut {
  readonly name: string
  readonly family: string
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
    const key = `${cut.face} ${cut.weight} ${cut.italic}`
    const known = this.nearest.get(key) ?? this.name(this.nearestTo(cut))
    this.nearest.set(key, known)
    return known
  }

  private nearestTo(cut: Cut): FontFace {
    const candidates = this.fonts.filter(font => font.face === cut.face)
    const distance = (font: FontFace) => Math.abs(font.weight - cut.weight) + (font.italic === cut.italic ? 0 : 1000)
    const [best] = candidates.toSorted((a, b) => distance(a) - distance(b))
    if (!best) throw new Error(`The template has no ${cut.face} font`)
    return best
  }

  private name(font: FontFace): NamedFace {
    const known = this.named.get(font)
    if (known) return known
    const {face, family, weight, italic, bytes} = font
    const name = `${family} ${weight}${italic ? ' italic' : ''}`
    const named = {name, family, face, weight, italic, font: parseFont(bytes)}
    this.named.set(font, named)
    return named
  }

  /** The faces that texts inside SVG may use. */
  inSvg(): readonly NamedFace[] {
    return Object.values(this.families()).flatMap(family =>
      Object.values(family).flatMap(name => [...this.named.values()].filter(face => face.name === name)),
    )
  }

  /** Faces by the four slots of pdfmake's families, for texts inside SVG: `{'Source Sans 3': {normal: …}}`. */
  families(): Record<string, Record<string, string>> {
    const slots = {normal: [400, false], bold: [600, false], italics: [400, true], bolditalics: [600, true]} as const
    const entry = (font: FontFace) =>
      Object.entries(slots).map(([slot, [weight, italic]]) => [slot, this.find({face: font.face, weight, italic}).name])
    return Object.fromEntries(this.fonts.map(font => [font.family, Object.fromEntries(entry(font))]))
  }
}

const known = new WeakMap<readonly FontFace[], Faces>()

/** The faces of a template; the same for the same list. */
export function facesOf(fonts: readonly FontFace[]): Faces {
  const faces = known.get(fonts) ?? new Faces(fonts)
  known.set(fonts, faces)
  return faces
}
