/** An address within another: which of its parameters it is, and of which hosts. */
const wrappers: readonly (readonly [host: RegExp, parameters: readonly string[]])[] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, ['url']],
  [/^www\.google\.[a-z.]{2,6}$/, ['q', 'url']],
  [/^l\.(?:facebook|instagram)\.com$|^lm\.facebook\.com$/, ['u']],
  [/^www\.linkedin\.com$/, ['url']],
  [/^statics\.teams\.cdn\.office\.net$/, ['url']],
]

/**
 * The address that a mail program or a service put into one of its own, which names whom it was made for and tells it of each click; undefined
 * of any other.
 *
 * @example unwrapped('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org') // 'https://example.org'
 */
export function unwrapped(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const {hostname, pathname, searchParams} = new URL(address)
  const [, parameters = []] = wrappers.find(([host]) => host.test(hostname)) ?? []
  const isPage = pathname === '/search' || pathname === '/maps'
  const found = hostname === 'urldefense.com' ? /\/v3\/__(.+?)__;/.exec(address)?.[1] : undefined
  const inside =
    found ?? (isPage ? undefined : parameters.map(name => searchParams.get(name) ?? '').find(value => value !== ''))
  return inside !== undefined && /^https?:\/\//.test(inside) && URL.canParse(inside) ? inside : undefined
}
