import type {Rasterize} from '../../model/rasterize.js'
import type {Template} from '../../model/template.js'
import {base64} from '../../render/base64.js'

/** Size of a logo in a mail in CSS pixels, and pixel density. */
const room = {heightPx: 34, widthPx: 240, density: 2}

const forms = {'mail/logo.png': 'color', 'mail/logo-reversed.png': 'reversed'} as const

/**
 * Missing bitmaps for mails, drawn from the logos in the sandbox; base64 by name.
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

/** Width of a logo at the height for mails, by its `viewBox`. */
function widthOf(svg: string): number {
  const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return Math.max(1, Math.round(Math.min(room.widthPx, (room.heightPx * width) / height)))
}
