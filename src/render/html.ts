import {own} from '../model/own.js'

/**
 * Markup that is ready: a template prints it as it is, and escapes every other value. Trust is in the type, so no
 * template can print a title unescaped by mistake.
 */
export class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }

  /** Everything that depends on markup depends on all of it: a file of the site is made again where its input, as JSON, differs. */
  toJSON(): string {
    return this.#markup
  }
}

/**
 * Words that say their language where they stand in text, and stand bare in attributes and titles, which have no room for
 * markup, and in filters. Which of the two it is shows when a template is rendered: see `settleFixed`.
 */
export class FixedHtml {
  constructor(
    readonly words: string,
    readonly markup: string,
  ) {}

  toString(): string {
    return this.words
  }

  /** Both, for a template to print. */
  print(): string {
    return `${signs.open}${escapeHtml(this.words)}${signs.between}${hide(this.markup)}${signs.close}`
  }
}

/** Control characters: no note and no template has them. The last three stand for what escaping would change. */
const signs = {open: '\u0001', between: '\u0002', close: '\u0003', '<': '\u0004', '>': '\u0005', '"': '\u0006'} as const
const hide = (markup: string) =>
  markup.replaceAll('<', signs['<']).replaceAll('>', signs['>']).replaceAll('"', signs['"'])
const show = (markup: string) =>
  markup.replaceAll(signs['<'], '<').replaceAll(signs['>'], '>').replaceAll(signs['"'], '"')

/** Give fixed words in finished HTML the form that their places ask for. */
export function settleFixed(page: string): string {
  let settled = ''
  let done = 0
  for (let open = page.indexOf(signs.open); open !== -1; open = page.indexOf(signs.open, done)) {
    const between = page.indexOf(signs.between, open)
    const close = between === -1 ? -1 : page.indexOf(signs.close, between)
    if (close === -1) break
    const isMarkup = takesMarkup(page, open)
    settled += page.slice(done, open)
    settled += isMarkup ? show(page.slice(between + 1, close)) : page.slice(open + 1, between)
    done = close + 1
  }
  return settled + page.slice(done)
}

/**
 * Whether a place stands in text, rather than inside a tag or in an element that has no others inside. Fixed words before it, which have
 * no `<` and no `>` as they stand, change nothing of that.
 */
function takesMarkup(page: string, at: number): boolean {
  const tagAt = page.lastIndexOf('<', at)
  return page.lastIndexOf('>', at) > tagAt && !/^<(?:title|option|textarea)\b/i.test(page.slice(tagAt, tagAt + 10))
}

/** Mark a string as markup. Only for what a serializer wrote, or a brand's own files. */
export const html = (markup: string): Html => new Html(markup)

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escape words for text and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, character => own(references, character) ?? '')
