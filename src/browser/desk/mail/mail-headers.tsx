import type {VNode} from 'preact'
import type {DeskMail, DeskNote} from '../../../model/desk.js'
import {EditionAbsence} from '../open-note/edition-absence.js'
import {sizeText} from '../logic/sizes.js'
import {lang, t} from '../words/index.js'
import {plainField} from '../words/plain-names.js'

/** The message's head, field by field, and what is attached to it. */
export function MailHeaders({note, mail, failure}: MailPartProps): VNode {
  return (
    <section class="pane" data-pane="mail" data-slug={note.slug} data-revision={mail ? note.revision : 0}>
      <div class="scroller" tabIndex={0} role="region" aria-label={t.mail.parts.headers}>
        {mail ? (
          <dl class="facts">
            {mail.headers.map(({name, value}, index) => (
              <div key={index}>
                <dt>
                  <FieldName name={name} />
                </dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{t.mail.attachments}</dt>
              <dd>
                {mail.attachments.map(({name, sizeBytes}) => `${name} (${sizeText(sizeBytes, lang)})`).join(', ')}
              </dd>
            </div>
            <div>
              <dt>{t.mail.size}</dt>
              <dd>{sizeText(mail.sizeBytes, lang)}</dd>
            </div>
          </dl>
        ) : (
          <EditionAbsence edition="eml" slug={note.slug} failure={failure} />
        )}
      </div>
    </section>
  )
}

/** Purpose of a field, and its name in mail programs. */
function FieldName({name}: {readonly name: string}): VNode {
  const words = plainField(name)?.[lang]
  return (
    <>
      {words}{' '}
      <code class={words === undefined ? '' : 'field-name'} lang="en">
        {name}
      </code>
    </>
  )
}

/** Properties of each part of the mail pane; the mail pane is given; the mail once it was read back. */
export interface MailPartProps {
  readonly note: DeskNote
  readonly mail: DeskMail | undefined
  /** Why it could not be read, as `EditionView` says it; absent while it is on its way. */
  readonly failure: number | undefined
}
