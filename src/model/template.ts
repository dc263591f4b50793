import type {FontScript} from './font-script.js'
import type {Layout} from './vocabularies/term.js'

/** Brands that ship with cess; those of publications may extend one. */
export const shippedBrands = ['cess', 'plain'] as const
export type ShippedBrand = (typeof shippedBrands)[number]

/** Names of the brand's colours; every template has all of them, light and dark. */
export const colorTokens = [
  'paper',
  'wash',
  'ink',
  'ink2',
  'brand',
  'link',
  'rule-strong',
  'rule',
  'hair',
  'night',
  'night-text',
  'night-link',
  'desk',
  'button',
  'button-text',
  'callout-alert',
  'chart-muted',
] as const
export type ColorToken = (typeof colorTokens)[number]

/** `#RRGGBB` for each token. */
export type Palette = Readonly<Record<ColorToken, string>>

/** Families of a brand: two of the text, and that of code, whose letters are all of one width. */
export const faces = ['serif', 'sans', 'mono'] as const
export type Face = (typeof faces)[number]

/** Roles of the type scale; every template has all of them. */
export const typeRoles = [
  'title-alert',
  'title-tribune',
  'subtitle',
  'standfirst',
  'summary',
  'body',
  'body-tribune',
  'heading-2',
  'heading-3',
  'heading-4',
  'label',
  'facts',
  'metadata',
  'callout',
  'gauge-word',
  'gauge-label',
  'table',
  'caption',
  'source-line',
  'footnote',
  'type-line',
  'tag',
  'running-head',
  'foot',
  'quote',
  'pull-quote',
  'recommendation-number',
  'tlp',
  'code',
] as const
export type TypeRole = (typeof typeRoles)[number]

/** How a role is set: sizes and leadings per medium (points; rem and ratio; CSS pixels). */
export interface TypeStyle {
  readonly face: Face
  readonly weight: number
  readonly italic: boolean
  /** Letterspacing in percent of the size. */
  readonly trackingPercent: number
  readonly capitals: boolean
  readonly figures: 'oldstyle' | 'lining' | 'tabular'
  readonly pdf: {readonly sizePt: number; readonly leadingPt: number}
  readonly web: {
    readonly sizeRem: number
    readonly lineHeight: number
    readonly narrowSizeRem: number
    readonly narrowLineHeight: number
  }
  readonly mail: {readonly sizePx: number; readonly leadingPx: number}
}

/** Which characters one face of a brand has. */
export interface FontCoverage {
  readonly face: Face
  readonly family: string
  readonly weight: number
  readonly italic: boolean
  /** The script that it is there for, where that is none of those that both families have. */
  readonly script?: FontScript | undefined
  readonly has: (codePoint: number) => boolean
}

/** A font file of the brand; `bytes` is static TrueType for the PDF, `woff2` the same face for the page, a file for each script. */
export interface FontFace extends FontCoverage {
  readonly bytes: Uint8Array
  readonly woff2?: readonly Uint8Array[] | undefined
  /** Its size beside that of the families, where not 1: letters of scripts differ in height. */
  readonly scale?: number | undefined
}

/** The looks of one thing in the mail; values may name colours as `$token`. */
export interface MailLook {
  readonly type?: TypeRole | undefined
  readonly css: ReadonlyMap<string, string>
  /** Changes in a window that is narrower than the sheet, in a telephone's, and in dark beside the colours. */
  readonly narrow: ReadonlyMap<string, string>
  readonly small: ReadonlyMap<string, string>
  readonly dark: ReadonlyMap<string, string>
}

/** A logo as operators of a PDF (ISO 32000-1, annex A): an SVG at a size in points. */
export interface DrawnLogo {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly operators: string
}

/** A brand, read from its folder and checked: data only. */
export interface Template {
  readonly id: string
  /** Of its folder, for messages: from the publication, with `/`. */
  readonly path: string
  readonly colors: {readonly light: Palette; readonly dark: Palette}
  /** Levels 1 to 4. */
  readonly severity: {readonly light: readonly string[]; readonly dark: readonly string[]}
  /** Series 1 to 6. */
  readonly chart: {readonly light: readonly string[]; readonly dark: readonly string[]}
  readonly type: Readonly<Record<TypeRole, TypeStyle>>
  readonly fonts: readonly FontFace[]
  /** CSS font stacks: of the page (embedded face first) and of the mail (system faces only). */
  readonly stacks: {
    readonly web: Readonly<Record<Face, string>>
    readonly mail: Readonly<Record<Face, string>>
  }
  /** Whether the logo is the house's, given to a brand that it extends: also where that brand shows its name alone. */
  readonly hasOwnLogo: boolean
  /** Its logos as a PDF has them, where they were drawn when the program was made: any other is drawn when it is asked for. */
  readonly drawn?: readonly DrawnLogo[]
  /** SVG texts. */
  readonly logo: {
    readonly color: string
    readonly reversed: string
    readonly mono: string
    readonly mark: string
    readonly mark16: string
  }
  readonly pdf: PdfGeometry
  /** Liquid sources and style sheets by file name, as in the folder (`web/page.liquid`). */
  readonly files: ReadonlyMap<string, string>
  /** Bitmaps of the folder by file name (`mail/logo.png`): what mail clients can show. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** The table of `mail/styles.yml`, where it was read when the program was made. */
  readonly looks?: ReadonlyMap<string, MailLook>
}

/** Names of the white between parts; every template has all of them, in millimetres. */
export const pdfSpaces = [
  'subtitle',
  'authors',
  'notices',
  'facts',
  'summary',
  'keyPoints',
  'translations',
  'standfirst',
  'afterStandfirst',
  'part',
  'heading2',
  'afterHeading2Rule',
  'afterHeading2',
  'heading3',
  'afterHeading3',
  'aroundFigure',
  'afterCaption',
  'sourceLine',
  'aroundCallout',
  'calloutGap',
  'aroundList',
  'betweenItems',
  'aroundQuote',
  'aroundPullQuote',
  'insidePullQuote',
  'rowAbove',
  'rowBelow',
  'betweenReferences',
  'specimen',
  'aboveNotes',
  'afterNoteRule',
  'betweenNotes',
  'cellGap',
] as const
export type PdfSpace = (typeof pdfSpaces)[number]

/** Page geometry in millimetres. `pdf.yml` has it. */
export interface PdfGeometry {
  readonly sheets: Readonly<Record<'A4' | 'Letter', SheetGeometry>>
  readonly labelMm: number
  readonly gutterMm: number
  readonly textMm: number
  readonly headTopMm: number
  readonly runningHeadTopMm: number
  readonly footRuleMm: number
  /** Top of the type line's rule on page 1, the height of that line, and the top of the title. */
  readonly firstTopMm: number
  readonly typeLineMm: number
  readonly titleTopMm: Readonly<Record<Layout, number>>
  readonly topMm: number
  readonly bottomMm: number
  readonly logoHeightMm: number
  readonly markMm: number
  readonly indentMm: number
  readonly justify: boolean
  readonly spaces: Readonly<Record<PdfSpace, number>>
  readonly rulesPt: Readonly<Record<'masthead' | 'heading' | 'box' | 'item' | 'row', number>>
}

export interface SheetGeometry {
  readonly widthMm: number
  readonly heightMm: number
  readonly leftMm: number
  readonly rightMm: number
}
