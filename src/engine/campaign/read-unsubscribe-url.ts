import {UsageError} from '../../model/usage-error.js'

/**
 * `CESS_UNSUBSCRIBE_URL` without a trailing slash, the base of unsubscribe links.
 *
 * @throws {UsageError} If mail programs would not open it (RFC 8058, 3.1 wants `https:`), or nothing could follow it.
 */
export function readUnsubscribeUrl(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = environment['CESS_UNSUBSCRIBE_URL']?.trim()
  if (!given) return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username || url.password) throw noAddress()
  return url.href.replace(/\/+$/, '')
}

const noAddress = () =>
  new UsageError({
    en: '`CESS_UNSUBSCRIBE_URL` is an `https:` address without `?` and `#`, like `https://cess.example.org/unsubscribe`',
    fr: '`CESS_UNSUBSCRIBE_URL` est une adresse en `https:` sans `?` ni `#`, comme `https://cess.example.org/unsubscribe`',
  })
