import {svgFault, type SvgFault} from './svg-fault.js'

/** A picture that stops before its end, whose markup is broken, or that does more than draw (`found` is what). */
export type PictureMistake =
  | {readonly status: 'truncated'}
  | ({readonly status: 'malformed'} & SvgFault)
  | {readonly status: 'active'; readonly found: string}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const activeElements =
  /^(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener|set|animate\w*|discard)$/i

/** What keeps an SVG from being a picture and no more: content that acts or loads, or tags that do not close. */
export function svgMistake(text: string): PictureMistake | undefined {
  const open: string[] = []
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
    if (!empty) open.push(name)
  }
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
