import {utf8} from './bytes.js'

/** A mail address that was looked at once. The local part stays as written; the domain is small letters and A-labels. */
export interface Address {
  readonly local: string
  /** RFC 5890 A-labels: what DNS and SMTP servers know. */
  readonly domain: string
}

/** Reason why a text is no address. */
export type AddressProblem = 'no-at' | 'local' | 'local-length' | 'domain'

/** Dot-atoms (RFC 5322, 3.2.3) with the letters of RFC 6531; quoted local parts are legal, unseen, and refused. */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const maxLocalOctets = 64 // RFC 5321, 4.5.3.1.1
const aLabels = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/

/** Look at an address as somebody wrote it, white space around it allowed. */
export function parseAddress(text: string): Address | AddressProblem {
  const whole = text.trim().normalize('NFC')
  const at = whole.lastIndexOf('@')
  if (at < 1) return 'no-at'
  const local = whole.slice(0, at)
  if (!localPart.test(local)) return 'local'
  if (utf8(local).length > maxLocalOctets) return 'local-length'
  const domain = toALabels(whole.slice(at + 1))
  return domain === undefined ? 'domain' : {local, domain}
}

/** Small ASCII letters that need no look at UTS 46, as nearly all are; it would give the same, at ten times the price. */
const plainDomain = /^(?=.{1,253}$)(?:(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** A domain in A-labels (UTS 46), undefined where there is no such domain. */
export function toALabels(domain: string): string | undefined {
  if (plainDomain.test(domain)) return domain
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return undefined
  const {hostname} = new URL(`http://${domain}`)
  return aLabels.test(hostname) ? hostname : undefined
}

/** The address as it is given to a mail server. */
export const addressText = ({local, domain}: Address): string => `${local}@${domain}`

/** The form of an address by which two are one person's: capitals in the local part do not, whatever RFC 5321 (2.4) would allow. */
export const personOf = ({local, domain}: Address): string => `${local.toLowerCase()}@${domain}`

/** Whether only a server with SMTPUTF8 (RFC 6531) can take it. */
export const needsUtf8 = ({local}: Address): boolean => /[^\p{ASCII}]/u.test(local)

/** `a•••@d•••.eu`, the same length for every name and domain: what logs and reports may say. A domain may be one person's. */
export const maskedAddress = ({local, domain}: Address): string => `${[...local][0] ?? ''}•••@${maskedDomain(domain)}`

const maskedDomain = (domain: string): string => `${domain.slice(0, 1)}•••${domain.slice(domain.lastIndexOf('.'))}`

/** A mask of an earlier version, which had the whole domain, as masks are now; others stay as they are. */
export const narrowMask = (mask: string): string => mask.replace(/(?<=@)[^@]+$/, domain => maskedDomain(domain))

/** Names of offices instead of persons, in the languages of the institutions (RFC 2142 and habit). */
const roles = new Set(
  `abuse accueil admin alerts alertes bureau cabinet communication contact courrier direction editor hello hostmaster info
  information kontakt mail mailbox newsletter no-reply noreply office office postmaster presse press redaction registry
  sales secretariat secretary support team webmaster`.split(/\s+/),
)

/** Whether an address is an office's, which several persons may read. */
export const isRole = ({local}: Address): boolean => roles.has(local.toLowerCase().replace(/\d+$/, ''))
