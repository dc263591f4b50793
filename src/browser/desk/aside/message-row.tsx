import type {VNode} from 'preact'
import type {DeskMessage} from '../../../model/desk.js'
import {mistakeId} from '../../../model/phrasing.js'
import {excerptAt} from '../logic/excerpt.js'
import {CopyPlace, PlaceLink} from '../parts/place-link.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {Spoken} from '../parts/spoken.js'
import {isMarked} from '../store/desk-store.js'
import {stage} from '../store/stage.js'
import {t} from '../words/index.js'

/** A message: where, what, and how to mend it; a click opens the place in the editor. */
export function MessageRow({message}: {readonly message: DeskMessage}): VNode {
  const {severity, reason, remedy, ruleId, excerpt} = message
  const line = excerpt === undefined ? undefined : excerptAt(excerpt, message.column)
  const word = severity === 'error' ? t.messages.oneError : t.messages.oneWarning
  const content = (
    <>
      <span class="message-head">
        <SeverityMark severity={severity} />
        <b>{word}</b>
        <span class="place">{lineText(message)}</span>
      </span>
      <span class="reason">
        <Spoken text={reason} />
      </span>
    </>
  )
  return (
    <li class="message">
      <PlaceLink class="message-place" place={message} data-stop>
        {content}
      </PlaceLink>
      {line !== undefined && <pre class="excerpt">{line}</pre>}
      {remedy && (
        <p class="remedy">
          <Spoken text={remedy} />
        </p>
      )}
      <p class="rule">
        <span>
          {t.messages.explain} <code>{ruleId}</code>
        </span>
        <span class="message-actions">
          <Reveal message={message} />
          <CopyPlace place={message} />
        </span>
      </p>
    </li>
  )
}

/** Leads to where a message is marked in the page or mail that is seen. */
function Reveal({message}: {readonly message: DeskMessage}): VNode | null {
  const page = stage.value?.page
  if (!page || !isMarked.value || message.severity !== 'error') return null
  return (
    <button type="button" class="action" onClick={() => page.revealSelector(`#${mistakeId(message)}`)}>
      {t.messages.reveal}
    </button>
  )
}

const lineText = ({path, line, column}: DeskMessage): string =>
  line === undefined ? path : t.messages.place(line, column)
