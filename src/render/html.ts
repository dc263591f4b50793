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
  text.replaceAll(/[&<>"']/g, character => references[character] ?? '')
