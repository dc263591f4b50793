import type {VNode} from 'preact'
import {arrangeNotes} from '../logic/arrange-notes.js'
import {Resizer} from '../parts/resizer.js'
import {rove} from '../parts/roving.js'
import {useHeir} from '../parts/use-heir.js'
import {choices, listed, state} from '../store/desk-store.js'
import {sizes} from '../store/sizes.js'
import {lang, t} from '../words/index.js'
import {NoteFilters} from './note-filters.js'
import {NoteRow} from './note-row.js'

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
      <Resizer
        label={t.panels.resizeList}
        controls="list"
        px={sizes.value.listPx}
        side="left"
        onResize={listPx => (sizes.value = {...sizes.value, listPx})}
      />
    </nav>
  )
}

function emptyText(count: number | undefined): string {
  if (count === undefined) return t.list.loading
  return count === 0 ? t.list.empty : t.list.none
}
