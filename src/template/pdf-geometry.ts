import {z} from 'zod'
import {pdfSpaces} from '../model/template.js'

const mm = z.number().nonnegative()
const sheet = z.strictObject({widthMm: mm, heightMm: mm, leftMm: mm, rightMm: mm})

/** `pdf.yml`: page geometry in millimetres, rules in points. */
export const pdfGeometrySchema = z.strictObject({
  sheets: z.strictObject({A4: sheet, Letter: sheet}),
  labelMm: mm,
  gutterMm: mm,
  textMm: mm,
  headTopMm: mm,
  runningHeadTopMm: mm,
  footRuleMm: mm,
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
  rulesPt: z.strictObject({masthead: mm, heading: mm, box: mm, item: mm, row: mm}),
})
