import type {VNode} from 'preact'
import {useEffect} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {ChangesPane} from '../changes/changes-pane.js'
import {DataPane} from '../data/data-pane.js'
import {HeardPane} from '../heard/heard-pane.js'
import {type OptionValue, options} from '../logic/choices.js'
import {noteFacts} from '../logic/note-facts.js'
import {setText} from '../logic/set-text.js'
import {MailPane} from '../mail/mail-pane.js'
import {Banner} from '../parts/banner.js'
import {Facts} from '../parts/facts.js'
import {PlaceLink} from '../parts/place-link.js'
import {rove} from '../parts/roving.js'
import {useInSight} from '../parts/use-in-sight.js'
import {NoteTlp} from '../parts/tlp-mark.js'
import {PdfPane} from '../pdf/pdf-pane.js'
import {choices, choose, currentDetail, addressOf, state} from '../store/desk-store.js'
import {stage} from '../store/stage.js'
import {TextPane} from '../text/text-pane.js'
import {WebPane} from '../web/web-pane.js'
import {t, lang} from '../words/index.js'
import {ShowMessages} from './show-messages.js'
import {SitePane} from './site-pane.js'

type Pane = (props: {readonly note: DeskNote}) => VNode

const panes: Readonly<Record<OptionValue<'tab'>, Pane>> = {
  web: WebPane,
  pdf: PdfPane,
  mail: MailPane,
  text: TextPane,
  data: DataPane,
  changes: ChangesPane,
  site: SitePane,
  heard: HeardPane,
}

/** A note on the desk: its head, and the edition that is looked at. */
export function NoteView({note}: {readonly note: DeskNote}): VNode {
  const {tab} = choices.value
  const Pane = panes[tab]
  // What was on the stage is old as soon as another pane is looked at.
  useEffect(() => () => void (stage.value = undefined), [tab, note.slug])
  return (
    <>
      <NoteHead note={note} />
      <EditionTabs />
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        <NoteBanner />
        <Pane note={note} />
      </div>
    </>
  )
}

/** The editions as tabs (WAI-ARIA APG, “Tabs”): arrows show the next at once. */
function EditionTabs(): VNode {
  const line = useInSight<HTMLDivElement>(choices.value.tab, '[aria-selected="true"]')
  return (
    <div
      class="tabs scrolling"
      ref={line}
      role="tablist"
      aria-label={t.note.editions}
      onKeyDown={event => rove(event, 'across')?.click()}
    >
      {options.tab.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          data-stop
          aria-selected={choices.value.tab === tab}
          aria-controls="panel"
          aria-keyshortcuts={String(index + 1)}
          tabIndex={choices.value.tab === tab ? 0 : -1}
          onClick={() => choose({tab})}
        >
          {t.note.tabs[tab]}
        </button>
      ))}
    </div>
  )
}

/** Says that mistakes are marked in what is shown, or that it is older than the text, and why. */
function NoteBanner(): VNode | null {
  const detail = currentDetail.value
  const {tab, file} = choices.value
  if (tab === 'changes') return null
  const edition = tab === 'data' ? file : tab === 'heard' ? 'pdf' : tab
  // The source is never older, and where there is nothing to show, the pane says so in its place.
  if (!detail || edition === 'source' || edition === 'site' || !detail.editions.includes(edition)) return null
  const errors = detail.note.counts?.errors ?? 0
  if (detail.isMarked)
    return (
      <Banner kind="error" action={<ShowMessages />}>
        {t.note.marked(errors)} {detail.note.isRecalled && t.note.recalledAlone}
      </Banner>
    )
  if (!detail.isStale) return null
  return (
    <Banner kind="error" action={<ShowMessages />}>
      {t.note[detail.isBuilt ? 'built' : 'stale'](errors)} {detail.note.isRecalled && t.note.recalled}
    </Banner>
  )
}

/** Head of a note: its title, its facts, its file, the same in other languages. */
function NoteHead({note}: {readonly note: DeskNote}): VNode {
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
