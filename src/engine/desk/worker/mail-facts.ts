import {mailFacts} from '../../../io/mailbox/mail-facts.js'
import type {DeskMail, DeskMails} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'
import {quotedPrintable, crlf} from '../../../render/eml/transfer-encoding.js'
import type {View} from './previews.js'

/** Facts of a note's mail, the message that prevents it, or that there is none. */
export type MailsView = {readonly status: 'made'; readonly mails: DeskMails} | Exclude<View, {readonly status: 'made'}>

/** Mails of a note in both forms. */
export async function mailsOf(messageIn: (form: MailForm) => Promise<View>): Promise<MailsView> {
  const full = await messageIn('full')
  if (full.status !== 'made') return full
  const digest = await messageIn('digest')
  if (digest.status !== 'made') return digest
  const mails = {full: await mailOf(full.artifact.bytes), digest: await mailOf(digest.artifact.bytes)}
  return {status: 'made', mails}
}

async function mailOf(bytes: Uint8Array): Promise<DeskMail> {
  const {html, text: _, ...facts} = await mailFacts(bytes)
  return {...facts, htmlBytes: quotedPrintable(crlf(html)).length}
}
