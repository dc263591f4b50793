import {escapeHtml} from '../html.js'

/** A void element. */
export const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}>`

/** A `meta` element with a property (Open Graph protocol, RDFa). */
export const property = (name: string, content: string): string => tag('meta', {property: name, content})
