/**
 * Consequence of a failure for the person whom the message was for: their address is no more; this message alone did not arrive; the sender or
 * a rule is at fault; or a person must say.
 */
export type Verdict = 'gone' | 'passing' | 'policy' | 'unclear'

/**
 * Judgements on enhanced status codes (RFC 3463, 3, and IANA's registry, “SMTP Enhanced Status Codes”) of what failed for good, by subject and
 * detail, without the class; `*` stands for any detail, `words` for what the server said beside the code. docs/en/mailing.md is generated from
 * this table.
 */
export const statusVerdicts: ReadonlyMap<string, Verdict | 'words'> = new Map([
  ['0.0', 'words'], // nothing said
  ['1.1', 'gone'], // no such mailbox
  ['1.2', 'gone'], // no such domain
  ['1.3', 'gone'], // no valid address
  ['1.6', 'gone'], // moved, no new address known
  ['1.7', 'policy'], // no valid sender's address
  ['1.8', 'policy'], // no such sender's domain
  ['1.10', 'gone'], // the domain takes no mail
  ['1.90', 'policy'], // the sender wrote to too many
  ['1.*', 'unclear'], // something about the address
  ['2.1', 'gone'], // mailbox disabled
  ['2.2', 'passing'], // mailbox full
  ['2.3', 'passing'], // message too long for it
  ['2.*', 'unclear'], // something about the mailbox
  ['3.*', 'passing'], // the mail system
  ['4.1', 'words'], // no answer, or no such person
  ['4.4', 'unclear'], // no way to the domain
  ['4.310', 'unclear'], // no such domain at present
  ['4.*', 'passing'], // network and routing
  ['5.0', 'words'], // protocol, without more
  ['5.*', 'passing'], // protocol
  ['6.*', 'passing'], // content of the message
  ['7.*', 'policy'], // security or policy
])

/** Judgement on a whole code, `5.1.1`. A failure of class 4 was given up after days of trying: it says nothing for ever. */
export function verdictOfStatus(status: string): Verdict | 'words' {
  const [kind, subject, detail] = status.split('.')
  if (kind !== '5') return 'passing'
  return statusVerdicts.get(`${subject}.${detail}`) ?? statusVerdicts.get(`${subject}.*`) ?? 'unclear'
}
