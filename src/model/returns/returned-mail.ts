/** A message of the office's mailbox, decoded: as much of it as says what it is. */
export interface ReturnedMail {
  /** Values by the name of their field in small letters, unfolded, encoded words (RFC 2047) decoded. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly subject: string
  /** Address of who wrote it; empty where there is none. */
  readonly from: string
  /** Words for people: plain text, or those of the HTML without what it quotes. */
  readonly text: string
  /** Bodies of `message/delivery-status` (RFC 3464) and `message/global-delivery-status` (RFC 6533). */
  readonly statuses: readonly string[]
  /** Bodies of `message/feedback-report` (RFC 5965). */
  readonly feedback: readonly string[]
  /** Enclosed messages, or their heads. */
  readonly originals: readonly string[]
  /** Other media types of its parts. */
  readonly types: readonly string[]
  /** The bytes as they are, each a character. */
  readonly raw: string
}

/** All values of a field, joined by line ends; empty where it is not there. */
export const fieldOf = ({fields}: ReturnedMail, name: string): string => (fields.get(name) ?? []).join('\n')

/** Longer than what any server says; so no report costs more than a moment. */
const longestValue = 2000

/** A body of fields in groups of lines (RFC 3464, 2.1.2): each field's first value by its name in small letters, unfolded. */
export function fieldGroups(text: string): readonly ReadonlyMap<string, string>[] {
  const groups = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n[ \t]*\n/)
  return groups.map(group => {
    const fields = new Map<string, string>()
    for (const line of group.split('\n')) {
      const [, name = '', value = ''] = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
      // The first counts: what follows a report's own fields may be anybody's.
      if (name !== '' && !fields.has(name.toLowerCase()))
        fields.set(name.toLowerCase(), value.trim().slice(0, longestValue))
    }
    return fields
  })
}

/** Addresses in a text, without the brackets and quotes around them. */
export const addressesIn = (text: string): readonly string[] => [
  ...new Set(text.match(/[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\p{L}\p{M}\p{N}.-]*[\p{L}\p{N}]/gu) ?? []),
]
