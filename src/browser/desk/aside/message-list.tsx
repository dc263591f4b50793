import type {VNode} from 'preact'
import type {DeskMessage} from '../../../model/desk.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {rove} from '../parts/roving.js'
import {choices, current, currentDetail, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'
import {MessageRow} from './message-row.js'

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
