import {mailFacts} from '../../io/mailbox/mail-facts.js'
import type {DeskMail, DeskMails} from '../../model/desk.js'
import type {MailForm} from '../../model/mailing.js'
import {quotedPrintable, crlf} from '../../render/eml/transfer-encoding.js'
import type {View} from './previews.js'

/** Facts of a note's mail, or that there is none. */
export type MailsView = DeskMails | {readonly status: 'absent'}

/** Mails of a note in both forms; absent if one cannot be made, undefined without a note. */
export async function mailsOf(
  messageIn: (form: MailForm) => Promise<View | undefined>,
): Promise<MailsView | undefined> {
  const [full, digest] = [await messageIn('full'), await messageIn('digest')]
  if (!full || !digest) return undefined
  if (full.status !== 'made' || digest.status !== 'made') return {status: 'absent'}
  return {full: await mailOf(full.artifact.bytes), digest: await mailOf(digest.artifact.bytes)}
}

async function mailOf(bytes: Uint8Array): Promise<DeskMail> {
  const {html, text: _, ...facts} = await mailFacts(bytes)
  return {...facts, htmlBytes: quotedPrintable(crlf(html)).length}
}
