/** Longer replies are not told whole. */
const mostCharacters = 200

/**
 * Words of a reply as every recipient gets them: without its codes, addresses, names and whatever is another each time.
 * Replies of the same shape to several recipients say nothing of any of them.
 *
 * @param response A reply, its lines parted by line breaks (RFC 5321, 4.2.1).
 * @param to The recipient's address.
 */
export function replyShape(response: string, to: string): string {
  const at = to.lastIndexOf('@')
  const own = [to, to.slice(0, at), to.slice(at + 1)].filter(({length}) => length > 2)
  const words = response
    .replaceAll(/^\d{3}(?:[ -]|$)(?:[245]\.\d{1,3}\.\d{1,3}(?: |$))?/gm, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .split(' ')
    .map(word => (own.some(part => holds(word, part)) ? '…' : steady(word)))
  return words.join(' ').trim().slice(0, mostCharacters)
}

const holds = (word: string, part: string): boolean => word.toLowerCase().includes(part.toLowerCase())

/** A word, or `…` for an address or what counts messages: 4 digits or more, or a long mixture of digits and letters. */
const steady = (word: string): string =>
  /@|\d{4}|^(?=.*\d)(?=.*[A-Z])[\w.-]{6,}$/i.test(word) && !/^\W*[\d.:a-f]+\W*$/.test(word) ? '…' : word
