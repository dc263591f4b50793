import type {RenderInput, SettingsOf} from '../../model/edition.js'
import {messageHtml} from '../eml/message-content.js'
import {checkAlternatives, checkRemote} from './checks/pictures.js'
import {checkColors} from './checks/colors.js'
import {checkLabel, checkSubject, checkPreheader} from './checks/opening.js'
import {checkSize} from './checks/size.js'
import {checkStyles} from './checks/styles.js'
import type {MailCheck} from './mail-check.js'
import type {MailFinding} from './mail-finding.js'
import {readMail} from './read-mail.js'

/** Checks of a mail; a new one is a file and a line. */
const checks: readonly MailCheck[] = [
  checkSize,
  checkSubject,
  checkLabel,
  checkPreheader,
  checkColors,
  checkAlternatives,
  checkRemote,
  checkStyles,
]

/** Parts of a mail that a mail program would cut, not show, or load; `input.made` has its HTML. */
export async function preflight(input: RenderInput<SettingsOf<'eml'>>): Promise<readonly MailFinding[]> {
  const {document, template, brandShelf} = input
  const {html} = await messageHtml(input)
  const mail = {document, template, html, facts: readMail(html, brandShelf)}
  return checks.flatMap(check => check(mail))
}
