import type {OutlineNode} from './outline.js'

/** Elements that assistive programs tell of by themselves: landmarks, headings, images, tables, lists, links. */
const told = [
  'main, nav, header, footer, aside, section[aria-label], section[aria-labelledby], article',
  'h1, h2, h3, h4, h5, h6, figure, img, svg[role="img"], table:not([role="presentation"]), ul, ol, dl, blockquote',
  'a[href], button, [role="heading"], [role="img"], [role="region"], [role="note"]',
].join(', ')

/** Roles that must have a name (WCAG 2.2, 1.1.1 and 2.4.4; a heading without text says nothing). */
const named = 'h1, h2, h3, h4, h5, h6, img, svg[role="img"], a[href], button, [role="img"], [role="heading"]'
/** Roles that their own text names. */
const namedByText = 'h1, h2, h3, h4, h5, h6, a[href], button, [role="heading"]'
const mostCharacters = 120

/** Outline of a page as assistive programs are told of it, in reading order, as deep as it stands. */
export function pageOutline(body: HTMLElement): readonly OutlineNode[] {
  const positions = new Map([...body.querySelectorAll('*')].map((element, index) => [element, index]))
  return outlineOf(body, {depth: 0, lang: body.ownerDocument.documentElement.lang, positions})
}

interface Around {
  readonly depth: number
  readonly lang: string
  readonly positions: ReadonlyMap<Element, number>
}

function outlineOf(element: Element, around: Around): readonly OutlineNode[] {
  return [...element.children].flatMap(child => {
    if (isUntold(child)) return []
    const lang = child.getAttribute('lang') ?? around.lang
    if (!child.matches(told) && lang === around.lang) return outlineOf(child, around)
    return [nodeOf(child, lang, around), ...outlineOf(child, {...around, depth: around.depth + 1, lang})]
  })
}

function nodeOf(element: Element, lang: string, {depth, lang: outer, positions}: Around): OutlineNode {
  const name = accessibleName(element)
  // An image with an empty alternative is ornament, and says so.
  const isOrnament = element.getAttribute('alt') === ''
  return {
    role: element.getAttribute('role') ?? element.localName,
    name,
    ...(lang === outer ? {} : {lang}),
    isNameless: element.matches(named) && !name && !isOrnament,
    depth,
    place: {kind: 'element', index: positions.get(element) ?? 0},
  }
}

/** Whether an element is hidden from everybody, as on paper what only screens show, or from assistive programs. */
const isUntold = (element: Element): boolean =>
  element.checkVisibility?.() === false ||
  element.matches('[aria-hidden="true"], [hidden], script, style, template, [role="presentation"][alt=""]')

/** The name that is read out, near enough (Accessible Name and Description Computation 1.2, 4.3). */
function accessibleName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const byIds = ids.map(id => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ')
  const own = byIds || element.getAttribute('aria-label') || element.getAttribute('alt') || ownTitle(element)
  return (own || (element.matches(namedByText) ? textOf(element) : ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostCharacters)
}

const ownTitle = (element: Element): string =>
  element.querySelector(':scope > title, :scope > caption, :scope > figcaption')?.textContent ?? ''

/** Words of an element, the alternatives of its images among them. */
const textOf = (element: Element): string =>
  [...element.childNodes]
    .map(node => {
      if (!(node.nodeType === Node.ELEMENT_NODE)) return node.textContent ?? ''
      const inner = node as Element // by its type of node; classes of a frame are not ours
      return isUntold(inner) ? '' : (inner.getAttribute('alt') ?? inner.getAttribute('aria-label') ?? textOf(inner))
    })
    .join('')
