import type {ReturnedMail} from './returned-mail.js'

/** Marks of ours in a message: each names a delivery or a person, and nobody else can make one. */
export interface References {
  /** Local parts, before the `@`, of a Message-ID (RFC 5322, 3.6.4) of the form that ours have: 32 hexadecimal digits. */
  readonly marks: readonly string[]
  /** Tokens of envelope senders: 44 hexadecimal digits. */
  readonly returnTokens: readonly string[]
  /** Tokens by which persons leave the list. */
  readonly tokens: readonly string[]
}

/** 32 hexadecimal digits in halves, or in one piece as in mails of earlier days. */
const digits = '[0-9a-f]{16}-?[0-9a-f]{16}'
/** A token by which a person leaves the list: who it is, the language of the page, and what signs both. */
export const tokenForm = String.raw`(${digits})\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.(${digits})`

const mark = /(?<![0-9a-f])[0-9a-f]{32}(?=@[a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi
const returnToken = /(?<![0-9a-f])[0-9a-f]{44}(?![0-9a-f])/gi
/** A space of an address by which to write (`mailto:`) is `%20`. */
const token = new RegExp(`(?<=^|[^0-9a-f]|%20)${tokenForm}(?![0-9a-f])`, 'gi')

/** All marks of a message, in any of its parts. */
export function referencesIn({fields, text, statuses, feedback, originals, raw}: ReturnedMail): References {
  const parts = [...[...fields.values()].flat(), text, ...statuses, ...feedback, ...originals, raw]
  return {
    marks: found(parts, mark),
    returnTokens: found(parts, returnToken),
    tokens: parts.flatMap(tokensIn),
  }
}

/** Tokens by which persons leave the list, in a text. */
export const tokensIn = (text: string): readonly string[] => found([text], token)

/** Marks as they stand, and those that are broken over lines, or by what quotes a line; in small letters. */
function found(parts: readonly string[], form: RegExp): readonly string[] {
  const texts = parts.flatMap(part => [part, part.replaceAll(/=\r?\n|[\s>]+/g, '')])
  return [...new Set(texts.flatMap(text => text.match(form) ?? []).map(written => written.toLowerCase()))]
}
