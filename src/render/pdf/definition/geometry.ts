import type {PdfGeometry, PdfSpace} from '../../../model/template.js'
import type {SheetPt} from '../layout/definition.js'
import {pt} from '../units.js'

/** Geometry of a sheet in points, from the template. */
export interface Geometry {
  readonly sheet: SheetPt
  readonly label: number
  readonly gutter: number
  readonly text: number
  /** Width of label, gutter and text. */
  readonly full: number
  /** Distance between left edges of labels and text. */
  readonly indent: number
  readonly headTop: number
  readonly runningHeadTop: number
  /** Top of the footer rule, from the sheet's top. */
  readonly footTop: number
  readonly firstTop: number
  readonly typeLine: number
  readonly titleTop: Readonly<Record<'alert' | 'tribune', number>>
  readonly logoHeight: number
  readonly mark: number
  readonly firstLine: number
  readonly justify: boolean
  readonly space: Readonly<Record<PdfSpace, number>>
  readonly rule: PdfGeometry['rulesPt']
}

/** Convert a template's millimetres for a paper size. */
export function geometryOf(pdf: PdfGeometry, paper: 'A4' | 'Letter'): Geometry {
  const {widthMm, heightMm, leftMm, rightMm} = pdf.sheets[paper]
  const spaces = Object.entries(pdf.spaces).map(([name, mm]) => [name, pt(mm)])
  return {
    sheet: {
      width: pt(widthMm),
      height: pt(heightMm),
      left: pt(leftMm),
      right: pt(rightMm),
      top: pt(pdf.topMm),
      bottom: pt(pdf.bottomMm),
    },
    label: pt(pdf.labelMm),
    gutter: pt(pdf.gutterMm),
    text: pt(pdf.textMm),
    full: pt(pdf.labelMm + pdf.gutterMm + pdf.textMm),
    indent: pt(pdf.labelMm + pdf.gutterMm),
    headTop: pt(pdf.headTopMm),
    runningHeadTop: pt(pdf.runningHeadTopMm),
    footTop: pt(heightMm - pdf.footRuleMm),
    firstTop: pt(pdf.firstTopMm),
    typeLine: pt(pdf.typeLineMm),
    titleTop: {alert: pt(pdf.titleTopMm.alert), tribune: pt(pdf.titleTopMm.tribune)},
    logoHeight: pt(pdf.logoHeightMm),
    mark: pt(pdf.markMm),
    firstLine: pt(pdf.indentMm),
    justify: pdf.justify,
    // The same keys, which `fromEntries` cannot say.
    space: Object.fromEntries(spaces) as Record<PdfSpace, number>,
    rule: pdf.rulesPt,
  }
}
