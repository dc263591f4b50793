import {escapeHtml} from '../html.js'

/** An element without content. */
export const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}>`

/** A property of a page (Open Graph protocol, RDFa). */
export const property = (name: string, content: string): string => tag('meta', {property: name, content})
