import type {FontScript} from '../../../model/font-script.js'
import type {ColorToken, Face, Template, TypeRole, TypeStyle} from '../../../model/template.js'
import type {Cut, Faces} from '../fonts/faces.js'
import type {TextStyle} from '../node.js'

/** How a paragraph is set: its letters and its leading in points. */
export interface ParagraphStyle {
  readonly base: TextStyle
  readonly leadingPt: number
}

/** OpenType features by the figures that a role asks for. */
const features = {oldstyle: 'onum,pnum', lining: 'lnum,pnum', tabular: 'lnum,tnum'} as const

/** Left out in code, where each character stands for itself: fonts made for it join `!=` and `->`. */
const codeFeatures = '-calt,-clig,-kern,-liga'

/** Where characters are looked for that a family lacks. */
const others: Readonly<Record<Face, readonly Face[]>> = {
  serif: ['sans', 'mono'],
  sans: ['serif', 'mono'],
  mono: ['sans', 'serif'],
}

/** Colours of roles that are not `ink`. */
const colors: Partial<Record<TypeRole, ColorToken>> = {
  subtitle: 'ink2',
  'heading-3': 'brand',
  label: 'brand',
  metadata: 'ink2',
  'gauge-label': 'ink2',
  'source-line': 'ink2',
  'type-line': 'brand',
  'running-head': 'ink2',
  foot: 'ink2',
  'pull-quote': 'brand',
  'recommendation-number': 'brand',
}

/** The template's type scale, as letters of its fonts. */
export class Styles {
  constructor(
    private readonly template: Template,
    private readonly faces: Faces,
  ) {}

  /** A role of the type scale. */
  role(role: TypeRole): ParagraphStyle {
    const {face, weight, italic, trackingPercent, capitals, figures, pdf} = this.template.type[role]
    const cut = {face, weight, italic}
    const base = {
      cut,
      face: this.faces.find(cut),
      sizePt: pdf.sizePt,
      color: this.color(colors[role] ?? 'ink'),
      features: this.featuresOf(cut, figures),
      trackingPt: (pdf.sizePt * trackingPercent) / 100,
      capitals,
      raisePt: 0,
    }
    return {base, leadingPt: pdf.leadingPt}
  }

  /** A colour of the brand; print is always light. */
  color(token: ColorToken): string {
    return this.template.colors.light[token]
  }

  /** A style with letters in another cut. */
  recut(style: TextStyle, change: Partial<Cut>): TextStyle {
    const cut = {...style.cut, ...change}
    const {figures} = this.template.type[cut.face === 'sans' ? 'table' : 'body']
    return {...style, cut, face: this.faces.find(cut), ...(change.face && {features: this.featuresOf(cut, figures)})}
  }

  /** A style with letters of code, upright: wide as they are, they are a little smaller. */
  code(style: TextStyle): TextStyle {
    const {face} = this.template.type.code
    const scale = face === 'mono' && this.faces.hasMono ? 0.9 : 0.95
    return {...this.recut(style, {face, italic: false}), sizePt: style.sizePt * scale}
  }

  private featuresOf({face}: Cut, figures: TypeStyle['figures']): string {
    return face === 'mono' && this.faces.hasMono ? codeFeatures : features[figures]
  }

  /** A style with stressed letters. */
  strong(style: TextStyle): TextStyle {
    return this.recut(style, {weight: style.cut.weight >= 600 ? 700 : 600})
  }

  /** A style with sloped letters; upright ones where they slope already. */
  emphasis(style: TextStyle): TextStyle {
    return this.recut(style, {italic: !style.cut.italic})
  }

  /** Its capitals small, as high as its small letters; unchanged where the font has none or the role is in capitals. */
  smallCapitals(style: TextStyle): TextStyle {
    if (style.capitals || !style.face.font.hasFeature('c2sc')) return style
    return {...style, features: `${style.features},c2sc`}
  }

  /** The brand's letters of a script, where it has any: upright, neither spaced nor in capitals, which these scripts do not know. */
  inScript(style: TextStyle, script: FontScript): TextStyle | undefined {
    if (!this.faces.hasScript(script)) return undefined
    const cut = {...style.cut, italic: false, script}
    const face = this.faces.find(cut)
    return {...style, cut, face, sizePt: style.sizePt * face.scale, features: '', trackingPt: 0, capitals: false}
  }

  /** A style in the other families, for characters that its own lacks. */
  otherFamilies(style: TextStyle): readonly TextStyle[] {
    return others[style.cut.face].map(face => {
      const cut = {...style.cut, face}
      return {...style, cut, face: this.faces.find(cut)}
    })
  }
}
