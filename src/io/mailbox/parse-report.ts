import PostalMime from 'postal-mime'

/** Report on a mailing in the office's mailbox says about a mailing. */
export type MailReport =
  /** It did not arrive, for good (RFC 3464, 2.3.3). `ids` are all Message-IDs that the report names. */
  | ({readonly kind: 'failed'; readonly ids: readonly string[]} & Failure)
  /** A person asked to be left alone, by the link in the message. */
  | {readonly kind: 'opt-out'; readonly token: string}
  | {readonly kind: 'other'}

interface Failure {
  readonly status: string
  readonly isHard: boolean
  /** Whose mailbox it was: as we wrote the address, and as the last server knew it. */
  readonly addresses: readonly string[]
}

/** Where a message's own ids can stand: 32 hexadecimal digits, which `cess` alone makes. */
const ownIds = /<[0-9a-f]{32}@[a-z0-9.-]+>/g

/** Read one message; what it is not sure of is `other`. */
export async function parseReport(bytes: Uint8Array): Promise<MailReport> {
  const mail = await PostalMime.parse(bytes, {rfc822Attachments: true})
  const token = /^unsubscribe[ :]+([\w.-]+)\s*$/i.exec(mail.subject ?? '')?.[1]
  if (token !== undefined) return {kind: 'opt-out', token}
  const texts = mail.attachments.map(({mimeType, content}) => ({mimeType, text: textOf(content)}))
  const status = texts.find(({mimeType}) => mimeType === 'message/delivery-status')
  const failure = status && failureIn(status.text)
  if (!failure) return {kind: 'other'}
  const raw = new TextDecoder('latin1').decode(bytes)
  const ids = [raw, ...texts.map(({text}) => text)].flatMap(text => text.match(ownIds) ?? [])
  return {kind: 'failed', ids: [...new Set(ids)], ...failure}
}

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)

/** The first recipient that failed: our messages have one each. Fields of groups of lines (RFC 3464, 2.1.2), folded. */
function failureIn(text: string): Failure | undefined {
  const groups = text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n\s*\r?\n/)
  for (const group of groups) {
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(group)?.[1]?.trim().toLowerCase()
    const status = /^([245]\.\d{1,3}\.\d{1,3})/.exec(field('Status') ?? '')?.[1]
    if (field('Action') !== 'failed' || !status?.startsWith('5')) continue
    const named = ['Original-Recipient', 'Final-Recipient'].flatMap(name => addressIn(field(name)) ?? [])
    return {status, isHard: isHard(status), addresses: [...new Set(named)]}
  }
  return undefined
}

/** `rfc822; name@example.org` (RFC 3464, 2.3.1), `utf-8; …` (RFC 6533, 3). */
const addressIn = (field = ''): string | undefined =>
  /^(?:rfc822|utf-8)\s*;\s*<?([^\s<>]+@[^\s<>]+?)>?$/.exec(field)?.[1]

/**
 * Failures that will not go away: no such mailbox, domain or person (RFC 3463, 3.2), a mailbox that is closed (3.3), no
 * such host (3.5). A full mailbox, a message too large or a policy says nothing about the address.
 */
const isHard = (status: string): boolean => /^5\.(1\.\d+|2\.[01]|4\.4)$/.test(status)
