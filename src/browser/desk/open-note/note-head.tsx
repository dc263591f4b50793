import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {noteFacts} from '../logic/note-facts.js'
import {setText} from '../logic/set-text.js'
import {Facts} from '../parts/facts.js'
import {PlaceLink} from '../parts/place-link.js'
import {NoteTlp} from '../parts/tlp-mark.js'
import {addressOf, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'

/** What the note is: its title, its facts, its file, the same in other languages. */
export function NoteHead({note}: {readonly note: DeskNote}): VNode {
  const {title, slug, id, version} = note
  const facts = [...noteFacts(note, lang, t), version && t.list.version(version), id]
  return (
    <header class="note-head">
      <div class="note-title">
        <h1 lang={note.lang}>{setText(title ?? slug)}</h1>
        <NoteTlp note={note} />
      </div>
      <p class="note-facts">
        <Facts facts={facts} />
        <FileLink path={note.path} />
        <Translations note={note} />
      </p>
    </header>
  )
}

/** The note's file, which the editor opens. */
function FileLink({path}: {readonly path: string}): VNode {
  const {root = ''} = state.value ?? {}
  return (
    <PlaceLink class="path" place={{path, file: `${root}/${path}`}}>
      {path}
    </PlaceLink>
  )
}

function Translations({note}: {readonly note: DeskNote}): VNode | null {
  const others = (state.value?.notes ?? []).filter(({slug}) => note.translations.includes(slug))
  if (others.length === 0) return null
  return (
    <span class="translations">
      {t.note.languages}{' '}
      {others.map(({slug, lang: tongue}) => (
        <a key={slug} href={addressOf({note: slug, beside: ''})} lang={tongue}>
          {new Intl.DisplayNames(tongue, {type: 'language'}).of(tongue)}
        </a>
      ))}
    </span>
  )
}
