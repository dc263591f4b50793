import {decodedPart} from './decoded-part.js'
import {isDisguised, isMixed} from './lookalike.js'
import {quoted} from './quoted.js'
import type {RuleId} from './rules/index.js'
import type {Text} from './text.js'

/** A deception of a link: the rule that tells it, and what was found. */
export interface Lie {
  readonly rule: Extract<RuleId, 'link-user' | 'link-words' | 'link-host' | 'link-copies'>
  readonly actual: Text | string
}

/** Scheme, user and host of an address of the web, as written; browsers take `\` for `/`. */
const webLink = /^https?:[/\\]{2}(?:([^/\\?#]*)@)?([^/\\?#:@]*)/i

/**
 * How an address deceives whoever reads the words of its link, or the address itself where it is printed.
 *
 * @see RFC 3986, §7.6, RFC 9110, §4.2.4 for users in addresses; UTS 39, §5 for mixed scripts; RFC 6068, §4 for fields of `mailto:`.
 */
export function liesOf(url: string, words?: string): readonly Lie[] {
  const bare = url.replaceAll(/[\p{Cc} ]/gu, '')
  const [, user, host] = webLink.exec(bare) ?? []
  const mailTo = /^mailto:/i.test(bare) ? bare.slice('mailto:'.length) : undefined
  return [
    ...(user === undefined ? [] : [{rule: 'link-user', actual: quoted(`${user}@`)} as const]),
    ...wordLies(words?.trim() ?? '', host, mailTo),
    ...(host === undefined ? [] : hostLies(host)),
    ...(mailTo === undefined ? [] : copies(mailTo)),
  ]
}

/** Words that are an address of the web: with its scheme or `www.`, or at least three labels. */
const webWords =
  /^(?:https?:\/\/)?(?:[^/?#\s]*@)?((?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+))(?::\d+)?(?:[/?#]\S*)?$/iu
const mailWords = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/
/** Endings of names of files, not of hosts. */
const fileEnding = /\.(?:md|py|rs|sh|pl|ps|cc|so|js|ts|json|ya?ml|csv|pdf|docx?|xlsx?|html?|txt|zip|png|jpe?g|svg)$/i

function wordLies(words: string, host: string | undefined, mailTo: string | undefined): readonly Lie[] {
  const lie = [{rule: 'link-words', actual: quoted(words)}] as const
  if (mailTo !== undefined) {
    const to = mailTo.split('?', 1)[0] ?? ''
    return mailWords.test(words) && decodedPart(to).toLowerCase() !== words.toLowerCase() ? lie : []
  }
  const shown = webWords.exec(words)?.[1]
  if (host === undefined || shown === undefined) return []
  const isAddress = /^https?:|^www\./i.test(words) || (shown.split('.').length > 2 && !fileEnding.test(shown))
  return isAddress && !isSameHouse(shown, host) ? lie : []
}

/** Whether one host is the other, or below it. */
function isSameHouse(shown: string, host: string): boolean {
  const [a, b] = [hostName(shown), hostName(host)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** A host in A-labels without `www.`, by which two spellings are one. */
function hostName(host: string): string {
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host.toLowerCase()
  return name.replace(/^www\./, '').replace(/\.$/, '')
}

function hostLies(host: string): readonly Lie[] {
  const labels = decodedPart(host).split('.')
  const isAscii = /^\p{ASCII}*$/u.test(labels.at(-1) ?? '')
  const isOdd = labels.some(label => isMixed(label) || (isAscii && isDisguised(label)) || /^xn--/i.test(label))
  return isOdd ? [{rule: 'link-host', actual: quoted(host)}] : []
}

/** Fields of a message that a link fills in for its writer, beside subject and text. */
function copies(mailTo: string): readonly Lie[] {
  const fields = [...new URLSearchParams(mailTo.split('?').slice(1).join('?')).keys()].map(field => field.toLowerCase())
  const found = ['cc', 'bcc', 'to'].find(field => fields.includes(field))
  return found === undefined ? [] : [{rule: 'link-copies', actual: quoted(`${found}=`)}]
}
