import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {html, type Html} from '../html.js'

const writer = unified().use(rehypeStringify).freeze()

/** Write hast as HTML. */
export const toHtml = (root: Root): Html => html(writer.stringify(root))
