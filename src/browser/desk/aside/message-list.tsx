import type {VNode} from 'preact'
import type {DeskMessage} from '../../../model/desk.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {rove} from '../parts/roving.js'
import {choices, current, currentDetail, isMarked, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'
import {mistakeId} from '../../../model/phrasing.js'
import {excerptAt} from '../logic/excerpt.js'
import {CopyPlace, PlaceLink} from '../parts/place-link.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {Spoken} from '../parts/spoken.js'
import {stage} from '../store/stage.js'

/** Messages of the publication's settings, which hold up every note, and of the note on the desk. */
export function MessageList(): VNode {
  const {severity} = choices.value
  const wanted = (messages: readonly DeskMessage[]) =>
    messages.filter(message => severity === 'all' || message.severity === severity)
  const general = wanted(state.value?.messages[lang] ?? [])
  const detail = currentDetail.value
  const own = wanted(detail?.messages ?? [])
  const files = [...new Set(general.map(({path}) => path))]
  const isOld = detail !== undefined && detail.note.revision < (current.value?.revision ?? 0)
  const isEmpty = general.length + own.length === 0 && detail !== undefined
  return (
    <>
      <div class="tools">
        <ChoiceSegments name="severity" label={t.messages.title} names={t.messages.severities} />
      </div>
      <div class="messages" aria-busy={isOld} onKeyDown={event => void rove(event, 'down')}>
        {files.map(path => (
          <section key={path}>
            <h2>{t.messages.publication(path)}</h2>
            <Rows messages={general.filter(message => message.path === path)} />
          </section>
        ))}
        {general.length > 0 && own.length > 0 && <h2>{detail?.note.path}</h2>}
        <Rows messages={own} />
        {isEmpty && <p class="empty">{detail.messages.length > 0 ? t.messages.noneOfThese : t.messages.none}</p>}
      </div>
    </>
  )
}

const Rows = ({messages}: {readonly messages: readonly DeskMessage[]}): VNode => (
  <ul>
    {messages.map((message, index) => (
      <MessageRow key={`${message.ruleId} ${message.line} ${index}`} message={message} />
    ))}
  </ul>
)

/** A message: where, what, and how to mend it; a click opens the place in the editor. */
function MessageRow({message}: {readonly message: DeskMessage}): VNode {
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
