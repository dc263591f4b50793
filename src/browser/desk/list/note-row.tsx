import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {noteFacts} from '../logic/note-facts.js'
import {setText} from '../logic/set-text.js'
import {Counts} from '../parts/counts.js'
import {Facts} from '../parts/facts.js'
import {NoteTlp} from '../parts/tlp-mark.js'
import {addressOf, choices} from '../store/desk-store.js'
import {showNote} from '../store/panels.js'
import {lang, t} from '../words/index.js'

/** A note in the list: a link, so that it can be opened beside and copied as any other. */
export function NoteRow({note, isStop}: {readonly note: DeskNote; readonly isStop: boolean}): VNode {
  const {slug, title, version, counts, date, isBroken} = note
  const isCurrent = choices.value.note === slug
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({block: 'nearest'})
  }, [isCurrent])
  const [type, zone, status] = noteFacts(note, lang, t)
  // The heading over it says the zone already.
  const facts = choices.value.order === 'zone' ? [type, status] : [type, zone, status]
  const day = date === undefined ? isBroken && t.list.unknown.date : dayText(date)
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
          <NoteTlp note={note} />
          {note.lang && <span class="tongue">{note.lang.toUpperCase()}</span>}
          <Facts class="day" facts={[day || undefined, version && t.list.version(version)]} />
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
