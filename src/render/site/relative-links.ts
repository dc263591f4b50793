/** Attributes with addresses: single ones, the lists in `data-index`, and redirections (HTML, 4.2.5.3). */
const attribute = /(\s(?:href|src|srcset|data-index)="|\scontent="\d+; url=)([^"]*)"/g

const attributes = /(?:[^"'>]|"[^"]*"|'[^']*')*/.source

/** Comments; scripts and styles, with their start tag as a group; start tags. */
const pieces = new RegExp(
  `<!--[^]*?-->|(<(script|style)(?![\\w-])${attributes}>)([^]*?</\\2)|(<[a-z]${attributes}>)`,
  'gi',
)

/**
 * Make the links of a page into the site relative, so that it can be opened from a disk or under any path and host. The page is as ours are
 * written: attributes in double quotes, and no other `<` in texts than of tags; its path is in the site (`notes/x/index.html`), and `base`
 * is where its links have the site: empty, or like `/publications`. Links to folders name the index file, since only web servers resolve
 * them. External addresses and fragments are unchanged.
 */
export function relativeLinks(html: string, path: string, base: string): string {
  const here = path.split('/').slice(0, -1)
  const relative = (address: string): string =>
    address.startsWith(`${base}/`) && !address.startsWith('//')
      ? relativeTo(here, address.slice(base.length + 1))
      : address
  const addresses = (value: string): string => value.split(' ').map(relative).join(' ')
  const inTag = (tag: string): string =>
    tag.replaceAll(attribute, (_, start: string, value: string) => `${start}${addresses(value)}"`)
  return html.replaceAll(pieces, (piece: string, opening?: string, _?: string, raw = '', tag?: string) => {
    if (tag !== undefined) return inTag(tag)
    return opening === undefined ? piece : inTag(opening) + raw
  })
}

/** Relative path from a folder to an address, which may have a query and fragment. */
function relativeTo(here: readonly string[], address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  const there = (path === '' || path.endsWith('/') ? `${path}index.html` : path).split('/')
  const shared = here.findIndex((name, index) => name !== there[index] || index === there.length - 1)
  const common = shared === -1 ? here.length : shared
  return `${'../'.repeat(here.length - common)}${there.slice(common).join('/')}${rest}`
}
