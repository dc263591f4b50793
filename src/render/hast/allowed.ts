import type {Options} from 'rehype-sanitize'

const drawn = ['fill', 'stroke', 'strokeWidth', 'transform']

/**
 * Everything that our handlers make, and nothing else: a second lock behind them. No style, no script, no event,
 * no address but the web's, mail's and what the page itself carries.
 */
export const allowed: Options = {
  tagNames: [
    ...[
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'ul',
      'ol',
      'li',
      'blockquote',
      'figure',
      'figcaption',
      'section',
      'div',
      'pre',
      'hr',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'img', 'details', 'summary'],
    ...['a', 'em', 'strong', 'del', 'sup', 'span', 'code', 'br'],
    ...['svg', 'defs', 'pattern', 'g', 'rect', 'circle', 'path', 'line', 'text'],
  ],
  attributes: {
    '*': ['className', 'id', 'lang', 'role', 'tabIndex', 'ariaLabel', 'ariaLabelledBy', 'ariaHidden'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    th: ['scope'],
    svg: ['viewBox', 'fontFamily', 'fontSize'],
    pattern: ['width', 'height', 'patternUnits', 'patternTransform'],
    g: drawn,
    rect: [...drawn, 'x', 'y', 'width', 'height'],
    circle: [...drawn, 'cx', 'cy', 'r'],
    path: [...drawn, 'd', 'strokeDashArray'],
    line: [...drawn, 'x1', 'x2', 'y1', 'y2'],
    text: [...drawn, 'x', 'y', 'textAnchor', 'fontWeight', 'fontSize'],
  },
  protocols: {href: ['http', 'https', 'mailto'], src: ['data', 'cid']},
  // Ids are ours, and links inside the page need them as they are.
  clobber: [],
  strip: ['script', 'style'],
}
