/** An element that may be printed. */
export interface PlainElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (PlainElement | string)[]
}

/** Print a drawing; `xmlns` on its root is all that it needs beside its attributes. */
export function printSvg({name, attributes, children}: PlainElement): string {
  const given = attributes.map(([attribute, value]) => ` ${attribute}="${quoted(value)}"`)
  const tag = `<${name}${given.join('')}`
  if (children.length === 0) return `${tag}/>`
  const inside = children.map(child => (typeof child === 'string' ? escaped(child) : printSvg(child)))
  return `${tag}>${inside.join('')}</${name}>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;')
const quoted = (text: string): string => escaped(text).replaceAll('>', '&gt;').replaceAll('"', '&quot;')
