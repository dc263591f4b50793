import type {FontScript} from '../../../model/font-script.js'
import type {ColorToken, Face, Template, TypeRole, TypeStyle} from '../../../model/template.js'
import type {Cut, Faces} from '../fonts/faces.js'
import type {TextStyle} from '../node.js'

/** Letters and leading of a paragraph, in points. */
export interface ParagraphStyle {
  readonly base: TextStyle
  readonly leadingPt: number
}

/** OpenType features by figure style. */
const features = {oldstyle: 'onum,pnum', lining: 'lnum,pnum', tabular: 'lnum,tnum'} as const

/** Features switched off in code, where fonts would join `!=` and `->`. */
const codeFeatures = '-calt,-clig,-kern,-liga'

/** Fallback families of characters. */
const others: Readonly<Record<Face, readonly Face[]>> = {
  serif: ['sans', 'mono'],
  sans: ['serif', 'mono'],
  mono: ['sans', 'serif'],
}

/** Colours of roles other than `ink`. */
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

/** The template's type scale with its fonts. */
export class Styles {
  private readonly roles = new Map<TypeRole, ParagraphStyle>()

  constructor(
    private readonly template: Template,
    private readonly faces: Faces,
  ) {}

  /** Style of a type role. */
  role(role: TypeRole): ParagraphStyle {
    const known = this.roles.get(role) ?? this.styleOf(role)
    this.roles.set(role, known)
    return known
  }

  private styleOf(role: TypeRole): ParagraphStyle {
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

  /** A colour of the brand, in light mode. */
  color(token: ColorToken): string {
    return this.template.colors.light[token]
  }

  /** A style in another cut. */
  recut(style: TextStyle, change: Partial<Cut>): TextStyle {
    const cut = {...style.cut, ...change}
    const {figures} = this.template.type[cut.face === 'sans' ? 'table' : 'body']
    return {...style, cut, face: this.faces.find(cut), ...(change.face && {features: this.featuresOf(cut, figures)})}
  }

  /** The upright code style, slightly smaller since its letters are wide. */
  code(style: TextStyle): TextStyle {
    const {face} = this.template.type.code
    const scale = face === 'mono' && this.faces.hasMono ? 0.9 : 0.95
    return {...this.recut(style, {face, italic: false}), sizePt: style.sizePt * scale}
  }

  private featuresOf({face}: Cut, figures: TypeStyle['figures']): string {
    return face === 'mono' && this.faces.hasMono ? codeFeatures : features[figures]
  }

  /** A bold style. */
  strong(style: TextStyle): TextStyle {
    return this.recut(style, {weight: style.cut.weight >= 600 ? 700 : 600})
  }

  /** An italic style; upright within italics. */
  emphasis(style: TextStyle): TextStyle {
    return this.recut(style, {italic: !style.cut.italic})
  }

  /** A style with small capitals; unchanged if the font has none or the role is in capitals. */
  smallCapitals(style: TextStyle): TextStyle {
    if (style.capitals || !style.face.font.hasFeature('c2sc')) return style
    return {...style, features: `${style.features},c2sc`}
  }

  /** A style in the brand's font for a script, if any: upright, without tracking or capitals. */
  inScript(style: TextStyle, script: FontScript): TextStyle | undefined {
    if (!this.faces.hasScript(script)) return undefined
    const cut = {...style.cut, italic: false, script}
    const face = this.faces.find(cut)
    return {...style, cut, face, sizePt: style.sizePt * face.scale, features: '', trackingPt: 0, capitals: false}
  }

  /** A style in the fallback families. */
  otherFamilies(style: TextStyle): readonly TextStyle[] {
    return others[style.cut.face].map(face => {
      const cut = {...style.cut, face}
      return {...style, cut, face: this.faces.find(cut)}
    })
  }
}
