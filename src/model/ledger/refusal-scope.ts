/** Whom a server means that refuses a recipient for good: that person, whoever sends, or it does not say. */
export type RefusalScope = 'person' | 'sender' | 'unsaid'

/** Subjects of RFC 3463 that say it by themselves; the others do not. */
const subjects: ReadonlyMap<string, RefusalScope> = new Map([
  ['1', 'person'], // address
  ['2', 'person'], // mailbox
  ['3', 'sender'], // mail system: full, or the message too large for it
  ['5', 'sender'], // protocol
  ['6', 'sender'], // content
  ['7', 'sender'], // security and policy
])

/** Codes that say something else than their subject (RFC 3463, 3.2, 3.5 and 3.6; RFC 7505). */
const details: ReadonlyMap<string, RefusalScope> = new Map([
  ['1.7', 'sender'], // the sender's address has a wrong form
  ['1.8', 'sender'], // the sender's domain does not exist
  ['5.0', 'unsaid'],
])

/** Whom a refusal means, by the codes of a reply: `550 5.1.1`, or `550` where it had no enhanced code (RFC 3463). */
export function refusalScope(reply: string): RefusalScope {
  const [, subject = '', detail = ''] = /^5\d\d 5\.(\d+)\.(\d+)$/.exec(reply) ?? []
  return details.get(`${subject}.${detail}`) ?? subjects.get(subject) ?? 'unsaid'
}

/** The number of recipients refused one after the other in like words from which on the server does not mean them. */
export const likeRefusals: Readonly<Record<RefusalScope, number>> = {sender: 3, unsaid: 5, person: 10}
