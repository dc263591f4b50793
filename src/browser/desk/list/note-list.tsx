import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {arrangeNotes} from '../logic/arrange-notes.js'
import {noteFacts} from '../logic/note-facts.js'
import {setText} from '../logic/set-text.js'
import {Counts} from '../parts/counts.js'
import {Facts} from '../parts/facts.js'
import {Resizer} from '../parts/resizer.js'
import {rove} from '../parts/roving.js'
import {NoteTlp} from '../parts/tlp-mark.js'
import {useHeir} from '../parts/use-heir.js'
import {choices, listed, state, addressOf} from '../store/desk-store.js'
import {showNote} from '../store/panels.js'
import {lang, t} from '../words/index.js'
import {NoteFilters} from './note-filters.js'

/** The notes: those that fit what is asked, in the order that is chosen. */
export function NoteList(): VNode {
  const all = state.value?.notes
  useHeir('list')
  const shown = listed.value
  const groups = arrangeNotes(shown, choices.value.order, lang)
  const stop = shown.find(({slug}) => slug === choices.value.note)?.slug ?? groups[0]?.notes[0]?.slug
  return (
    <nav class="list" id="list" aria-label={t.list.title}>
      <NoteFilters />
      <div class="rows" onKeyDown={event => void rove(event, 'down')}>
        {groups.map(({name, notes}) => (
          <section key={name ?? ''}>
            {choices.value.order === 'zone' && <h2>{name ?? t.list.noZone}</h2>}
            <ul>
              {notes.map(note => (
                <NoteRow key={note.slug} note={note} isStop={note.slug === stop} />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && <p class="empty">{emptyText(all?.length)}</p>}
      </div>
      <Resizer label={t.panels.resizeList} panel="list" />
    </nav>
  )
}

function emptyText(count: number | undefined): string {
  if (count === undefined) return t.list.loading
  return count === 0 ? t.list.empty : t.list.none
}

/** A note in the list: a link, so that it can be opened beside and copied as any other. */
function NoteRow({note, isStop}: {readonly note: DeskNote; readonly isStop: boolean}): VNode {
  const {slug, title, version, counts, date, isBroken} = note
  const isCurrent = choices.value.note === slug
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({block: 'nearest'})
  }, [isCurrent])
  const [type, zone, status, changed] = noteFacts(note, lang, t)
  // The heading over it says the zone already.
  const facts = choices.value.order === 'zone' ? [type, status, changed] : [type, zone, status, changed]
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

const days = new Intl.DateTimeFormat(t.locale, {dateStyle: 'medium', timeZone: 'UTC'})

/** A date as the list has room for; one that is none, as it was written. */
function dayText(date: string): string {
  const day = new Date(`${date}T12:00:00Z`)
  if (Number.isNaN(day.valueOf())) return date
  return days.format(day)
}
