import type {VNode} from 'preact'
import type {DeskMail} from '../../../model/desk.js'
import {clipLimitBytes} from '../logic/clip.js'
import {sizeText} from '../logic/sizes.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {lang, t} from '../words/index.js'

/** Whether Gmail shows all of a message, and what it weighs. */
export function MailSize({mail: {htmlBytes}}: {readonly mail: DeskMail}): VNode {
  const sizes = [sizeText(htmlBytes, lang), sizeText(clipLimitBytes, lang)] as const
  if (htmlBytes <= clipLimitBytes) return <span>{t.mail.whole(...sizes)}</span>
  return (
    <span class="warned">
      <SeverityMark severity="warning" /> {t.mail.clipped(...sizes)}
    </span>
  )
}
