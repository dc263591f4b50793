import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {setText} from '../logic/set-text.js'
import {Counts} from '../parts/counts.js'
import {Facts} from '../parts/facts.js'
import {TlpMark} from '../parts/tlp-mark.js'
import {addressOf, choices} from '../store/desk-store.js'
import {showNote} from '../store/panels.js'
import {lang, t} from '../words/index.js'

/** A note in the list: a link, so that it can be opened beside and copied as any other. */
export function NoteRow({note, isStop}: {readonly note: DeskNote; readonly isStop: boolean}): VNode {
  const {slug, title, type, zone, tlp, status, version, counts, date} = note
  const isCurrent = choices.value.note === slug
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({block: 'nearest'})
  }, [isCurrent])
  const facts = [type?.[lang], zone?.[lang], status?.[lang]]
  return (
    <li>
      <a
        ref={link}
        class="row"
        href={addressOf({note: slug})}
        onClick={showNote}
        data-stop
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <span class="row-title" lang={note.lang}>
          {setText(title ?? slug)}
        </span>
        <Facts class="row-facts" facts={facts} />
        <span class="row-marks">
          {tlp && <TlpMark label={tlp} />}
          {note.lang && <span class="tongue">{note.lang.toUpperCase()}</span>}
          <Facts class="day" facts={[date && dayText(date), version && t.list.version(version)]} />
          <Counts counts={counts} />
        </span>
      </a>
    </li>
  )
}

/** A date as the list has room for; one that is none, as it was written. */
function dayText(date: string): string {
  const day = new Date(`${date}T12:00:00Z`)
  if (Number.isNaN(day.valueOf())) return date
  return new Intl.DateTimeFormat(t.locale, {dateStyle: 'medium', timeZone: 'UTC'}).format(day)
}
