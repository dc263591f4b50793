import type {VNode} from 'preact'
import type {DeskMessage} from '../../../model/desk.js'
import {editorUrl} from '../logic/editor-url.js'
import {excerptAt} from '../logic/excerpt.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {Spoken} from '../parts/spoken.js'
import {state} from '../store/desk-store.js'
import {t} from '../words/index.js'

/** A message: where, what, and how to mend it; a click opens the place in the editor. */
export function MessageRow({message}: {readonly message: DeskMessage}): VNode {
  const {severity, reason, remedy, ruleId, excerpt} = message
  const line = excerpt === undefined ? undefined : excerptAt(excerpt, message.column)
  const pattern = state.value?.editor
  const word = severity === 'error' ? t.messages.oneError : t.messages.oneWarning
  const content = (
    <>
      <span class="message-head">
        <SeverityMark severity={severity} />
        <b>{word}</b>
        <span class="place">{placeText(message)}</span>
      </span>
      <span class="reason">
        <Spoken text={reason} />
      </span>
    </>
  )
  return (
    <li class="message">
      {pattern === undefined ? (
        <div class="message-place" data-stop tabIndex={0}>
          {content}
        </div>
      ) : (
        <a class="message-place" data-stop href={editorUrl(pattern, message)} title={t.messages.open}>
          {content}
        </a>
      )}
      {line !== undefined && <pre class="excerpt">{line}</pre>}
      {remedy && (
        <p class="remedy">
          <Spoken text={remedy} />
        </p>
      )}
      <p class="rule">
        {t.messages.explain} <code>{ruleId}</code>
      </p>
    </li>
  )
}

const placeText = ({path, line, column}: DeskMessage): string =>
  line === undefined ? path : t.messages.place(line, column)
