import {z} from 'zod'
import {pdfSpaces} from '../model/template.js'

/** No length on a page is longer than a page of A3 is wide. */
const mm = z.number().nonnegative().max(297)
const pt = z.number().nonnegative().max(20)
const side = z.number().min(100).max(600)
const sheet = z.strictObject({widthMm: side, heightMm: side, leftMm: mm, rightMm: mm})

const geometry = z.strictObject({
  sheets: z.strictObject({A4: sheet, Letter: sheet}),
  labelMm: mm,
  gutterMm: mm,
  textMm: mm.min(40),
  headTopMm: mm,
  runningHeadTopMm: mm,
  // Under it stands the foot.
  footRuleMm: mm.min(8),
  firstTopMm: mm,
  typeLineMm: mm,
  titleTopMm: z.strictObject({alert: mm, tribune: mm}),
  topMm: mm,
  bottomMm: mm,
  logoHeightMm: mm,
  markMm: mm,
  indentMm: mm,
  justify: z.boolean(),
  spaces: z.record(z.enum(pdfSpaces), mm),
  rulesPt: z.strictObject({masthead: pt, heading: pt, box: pt, item: pt, row: pt}),
})

/** Least room of a sheet between its head and its foot, in millimetres. */
const leastHeightMm = 100

/** `pdf.yml`: page geometry in millimetres, rules in points. The columns and some lines have room on each sheet. */
export const pdfGeometrySchema = geometry.superRefine((value, {issues}) => {
  const {sheets, labelMm, gutterMm, textMm, topMm, firstTopMm, bottomMm} = value
  for (const [name, sheet] of Object.entries(sheets)) {
    const least = {
      widthMm: sheet.leftMm + labelMm + gutterMm + textMm + sheet.rightMm,
      heightMm: Math.max(topMm, firstTopMm) + leastHeightMm + bottomMm,
    }
    for (const side of ['widthMm', 'heightMm'] as const) {
      // A hundredth of a millimetre: sums of decimals are not exact.
      if (sheet[side] >= least[side] - 0.01) continue
      const path = ['sheets', name, side]
      const minimum = Number(least[side].toFixed(2))
      issues.push({code: 'too_small', origin: 'number', minimum, inclusive: true, input: sheet[side], path})
    }
  }
})
