import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {setText} from '../logic/set-text.js'
import {Facts} from '../parts/facts.js'
import {TlpMark} from '../parts/tlp-mark.js'
import {addressOf, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'

/** What the note is: its title, its facts, its file, the same in other languages. */
export function NoteHead({note}: {readonly note: DeskNote}): VNode {
  const {title, slug, id, type, zone, status, version, tlp} = note
  const facts = [type?.[lang], zone?.[lang], status?.[lang], version && t.list.version(version), id]
  return (
    <header class="note-head">
      <div class="note-title">
        <h1 lang={note.lang}>{setText(title ?? slug)}</h1>
        {tlp && <TlpMark label={tlp} />}
      </div>
      <p class="note-facts">
        <Facts facts={facts} />
        <span class="path">{note.path}</span>
        <Translations note={note} />
      </p>
    </header>
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
