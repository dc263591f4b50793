import {z} from 'zod'
import {fontScripts} from '../model/font-script.js'
import {colorTokens, faces, typeRoles} from '../model/template.js'

const color = z.string().regex(/^#[0-9A-F]{6}$/i)
const palette = z.strictObject(Object.fromEntries(colorTokens.map(token => [token, color])))
/** A size and its leading: no letter is so small that nobody reads it, nor higher than half a page. */
const printed = z.tuple([z.number().min(3).max(100), z.number().min(3).max(150)])
const side = z.number().positive().max(200)
const pair = z.tuple([side, side])

const typeStyle = z.strictObject({
  face: z.enum(faces),
  weight: z.number().int().min(100).max(900).default(400),
  italic: z.boolean().default(false),
  tracking: z.number().min(-20).max(100).default(0),
  capitals: z.boolean().default(false),
  figures: z.enum(['oldstyle', 'lining', 'tabular']).optional(),
  pdf: printed,
  web: z.union([pair, z.tuple([side, side, side, side])]),
  mail: pair,
})

const fontFile = z.strictObject({
  path: z.string().min(1),
  woff2: z.array(z.string().min(1)).optional(),
  weight: z.number().int().min(100).max(900),
  style: z.enum(['normal', 'italic']).default('normal'),
})

const scriptFont = z.strictObject({family: z.string(), scale: z.number().min(0.5).max(2).default(1)})
/** A script has one family or two, a serif and a sans. */
const scriptFonts = z.strictObject({serif: scriptFont.optional(), sans: scriptFont.optional()})

/** Code has the reader's own letters of one width, where a brand names none. */
const stacks = z.strictObject({serif: z.string(), sans: z.string(), mono: z.string().default('monospace')})
const lightAndDark = (count: number) =>
  z.strictObject({light: z.array(color).length(count), dark: z.array(color).length(count)})

/** Entries under `defaults.cess`: what brand.yml has no place for. */
const extension = z.strictObject({
  serif: z.string(),
  sans: z.string(),
  mono: z.string().optional(),
  scripts: z.partialRecord(z.enum(fontScripts), scriptFonts).default({}),
  dark: palette,
  severity: lightAndDark(4),
  chart: lightAndDark(6),
  stacks: z.strictObject({web: stacks, mail: stacks}),
  type: z.strictObject(Object.fromEntries(typeRoles.map(role => [role, typeStyle]))),
})

const images = z.strictObject({
  color: z.string(),
  reversed: z.string(),
  mono: z.string(),
  mark: z.string(),
  'mark-16': z.string(),
})

/** `_brand.yml`: the parts of brand.yml that we read, and our extension; brand.yml's other keys are left alone. */
export const brandSchema = z.object({
  meta: z.object({name: z.object({short: z.string(), full: z.string()})}),
  logo: z.object({images}),
  color: z.object({palette}),
  typography: z.object({
    fonts: z.array(z.object({family: z.string(), source: z.literal('file'), files: z.array(fontFile).min(1)})).min(1),
  }),
  defaults: z.object({cess: extension}),
})

/** A brand file that passed. */
export type Brand = z.output<typeof brandSchema>

/** One row of the type scale as written. */
export type TypeRow = z.output<typeof typeStyle>
