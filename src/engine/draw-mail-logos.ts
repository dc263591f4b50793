import type {Rasterize} from '../model/rasterize.js'
import type {Template} from '../model/template.js'
import {base64, fromBase64} from '../render/base64.js'

/** Room for a logo in a mail, in CSS pixels, and how many pixels each has there. */
const room = {heightPx: 34, widthPx: 240, density: 2}

const forms = {'mail/logo.png': 'color', 'mail/logo-reversed.png': 'reversed'} as const

/**
 * Bitmaps that a brand's mails need and its folder lacks, drawn apart of its logos; base64 by name.
 *
 * @throws {SandboxFault} If a logo cannot be drawn: then `brandTrial` says so.
 */
export async function drawMailLogos(
  {hasOwnLogo, images, logo}: Template,
  rasterize: Rasterize,
): Promise<Readonly<Record<string, string>>> {
  if (!hasOwnLogo) return {}
  const drawn = new Map<string, string>()
  for (const [name, form] of Object.entries(forms)) {
    if (images.has(name)) continue
    const svg = logo[form]
    const bytes = await rasterize({svg, widthPx: widthOf(svg) * room.density})
    drawn.set(name, base64(bytes))
  }
  return Object.fromEntries(drawn)
}

/** Both sides are in the box that every logo has. */
function widthOf(svg: string): number {
  const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return Math.max(1, Math.round(Math.min(room.widthPx, (room.heightPx * width) / height)))
}

const whole = new WeakMap<Template, Template>()

/** The template with such bitmaps: the same one for the same template, since what is made of it is known by it. */
export function withMailLogos(template: Template, drawn: Readonly<Record<string, string>>): Template {
  const entries = Object.entries(drawn)
  const known = entries.length === 0 ? template : whole.get(template)
  if (known) return known
  const images = new Map([...template.images, ...entries.map(([name, text]) => [name, fromBase64(text)] as const)])
  const made = {...template, images}
  whole.set(template, made)
  return made
}
