import {svgFault, type SvgFault} from './svg-fault.js'
import {mostCharacters, svgBurden, tooLong, type SvgBurden} from './svg-burden.js'

/** A picture that stops early, whose markup is broken, that does more than draw (`found` is what), or that no PDF/A may hold. */
export type PictureMistake =
  | {readonly status: 'truncated'}
  | ({readonly status: 'malformed'} & SvgFault)
  | {readonly status: 'active'; readonly found: string}
  | {readonly status: 'cmyk'}
  | SvgBurden
  | {readonly status: 'deep'; readonly depth: number; readonly most: number}

/** Elements inside elements; each is a state inside a state, of which there are 28 (ISO 19005-3, 6.1.13). */
const deepest = 24

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
// It begins where a name does: from each of its letters on, a long name without a value would take the square of its length.
const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const activeElements =
  /^(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener|set|animate\w*|discard)$/i

/** What keeps an SVG from being a picture and no more: content that acts or loads, or tags that do not close. */
export function svgMistake(text: string): PictureMistake | undefined {
  if (text.length > mostCharacters) return tooLong(text.length)
  // From each instruction without an end, a pattern would look for it to the end of the file.
  if (text.lastIndexOf('<?') > text.lastIndexOf('?>')) return {status: 'truncated'}
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
  if (/@import|url\(\s*["']?(?!#|data:)/i.test(stylesIn(text))) return {status: 'active', found: 'url() in <style>'}
  if (open.length || !isClosed(text)) return {status: 'truncated'}
  const fault = svgFault(text)
  return fault ? {status: 'malformed', ...fault} : svgBurden(text)
}

/** Every sheet, from its tag on. Cut at the ends first: a pattern would look for one from each tag to the end of the file. */
const stylesIn = (text: string): string =>
  text
    .split(/<\/(?:\w+:)?style\s*>/i)
    .slice(0, -1)
    .map(part => /<(?:\w+:)?style[\s\S]*/i.exec(part)?.[0] ?? '')
    .join('')

/** Whether nothing but comments follows the end of the picture. A pattern for that would try the comments in every grouping. */
function isClosed(text: string): boolean {
  let rest = text.trimEnd()
  while (rest.endsWith('-->')) rest = rest.slice(0, Math.max(0, rest.lastIndexOf('<!--'))).trimEnd()
  // A root without content may close itself; of a file that is cut, the root is open.
  return /(?:<\/(?:\w+:)?svg\s*|\/)>$/.test(rest.slice(-100))
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
    .replaceAll(/&#x([\da-f]+);?/gi, (_, hex: string) => signOf(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);?/g, (_, digits: string) => signOf(Number(digits)))

/** Nothing where there is no such sign (XML 1.0, 4.1). */
const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
