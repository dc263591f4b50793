import {svgFault, type SvgFault} from './svg-fault.js'

/** A picture that stops early, whose markup is broken, that does more than draw (`found` is what), or that no PDF/A may hold. */
export type PictureMistake =
  | {readonly status: 'truncated'}
  | ({readonly status: 'malformed'} & SvgFault)
  | {readonly status: 'active'; readonly found: string}
  | {readonly status: 'cmyk'}
  | {readonly status: 'deep'; readonly depth: number; readonly most: number}

/** Elements inside elements; each is a state inside a state, of which there are 28 (ISO 19005-3, 6.1.13). */
const deepest = 24

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const activeElements =
  /^(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener|set|animate\w*|discard)$/i

/** What keeps an SVG from being a picture and no more: content that acts or loads, or tags that do not close. */
export function svgMistake(text: string): PictureMistake | undefined {
  const open: string[] = []
  let depth = 0
  for (const [whole, close, name = '', attributes = '', empty] of text.matchAll(token)) {
    if (/^<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(whole)) return {status: 'active', found: '<!ENTITY>'}
    if (/^<\?xml-stylesheet/i.test(whole)) return {status: 'active', found: '<?xml-stylesheet?>'}
    if (name === '') continue
    if (close) {
      if (open.pop() !== name) return {status: 'truncated'}
      continue
    }
    if (activeElements.test(name)) return {status: 'active', found: `<${name}>`}
    const active = activeAttribute(attributes)
    if (active !== undefined) return {status: 'active', found: active}
    if (!empty) depth = Math.max(depth, open.push(name))
  }
  if (depth > deepest) return {status: 'deep', depth, most: deepest}
  const styles = (text.match(/<(?:\w+:)?style[\s\S]*?<\/(?:\w+:)?style\s*>/gi) ?? []).join('')
  if (/@import|url\(\s*["']?(?!#|data:)/i.test(styles)) return {status: 'active', found: 'url() in <style>'}
  if (open.length || !/<\/(?:\w+:)?svg\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/.test(text)) return {status: 'truncated'}
  const fault = svgFault(text)
  return fault && {status: 'malformed', ...fault}
}

function activeAttribute(attributes: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
    const value = decodeEntities(double ?? single ?? '').trim()
    if (/^on/i.test(name)) return `${name}="…"`
    if (/(?:^|:)(?:href|src)$/i.test(name) && !/^(?:#|data:image\/(?:png|jpeg);)/i.test(value))
      return `${name}="${value.slice(0, 40)}"`
    if (/url\(\s*["']?(?!#)/i.test(value)) return `${name}="${value.slice(0, 40)}"`
  }
  return undefined
}

const decodeEntities = (text: string): string =>
  text
    .replaceAll(/&#x([\da-f]+);?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16) % 0x110000))
    .replaceAll(/&#(\d+);?/g, (_, digits: string) => String.fromCodePoint(Number(digits) % 0x110000))
