import type {ComponentChildren, VNode} from 'preact'
import {deskPaths} from '../../model/desk.js'
import {Counts} from './parts/counts.js'
import {Icon} from './parts/icon.js'
import {currentDetail, mark, messageCounts, state} from './store/desk-store.js'
import {isHelpOpen} from './store/shortcuts.js'
import {undecided} from './store/inbox.js'
import {panels, togglePanel} from './store/panels.js'
import {lang, t} from './words/index.js'

/** A window with a panel at one side. */
const outlines = {
  list: 'M.5.5h15v13H.5ZM5.5.5v13M2 3.5h2M2 6.5h2M2 9.5h2',
  aside: 'M.5.5h15v13H.5ZM10.5.5v13M12 3.5h2M12 6.5h2M12 9.5h2',
} as const

/** The head of the desk: whose it is, and which panels are there. */
export const DeskHead = (): VNode => (
  <header class="desk-head">
    <PanelButton name="list">{t.list.title}</PanelButton>
    <p class="house">
      {mark.value && <img src={mark.value} alt="" width="20" height="20" />}
      <b>{state.value?.house[lang] || 'cess'}</b> <span>{t.desk}</span>
    </p>
    <span class="spring" />
    <InboxLink />
    <PanelButton name="aside">
      {t.panels.aside} <Counts counts={messageCounts.value} /> <Faultless />
    </PanelButton>
    <button
      type="button"
      class="action"
      aria-haspopup="dialog"
      aria-keyshortcuts="?"
      title={t.help.button}
      onClick={() => (isHelpOpen.value = true)}
    >
      <span aria-hidden="true">?</span>
      <span class="unseen">{t.help.button}</span>
    </button>
  </header>
)

/** Leads to what a person must decide about mailings, and says how much that is. */
function InboxLink(): VNode | null {
  const count = undecided.value
  if (count === undefined || count === null) return null
  const said = count === 0 ? t.inbox.title : `${t.inbox.title} – ${t.inbox.waiting(count)}`
  return (
    <a class="action inbox-link" href={`${deskPaths.inbox}?language=${lang}`} title={said}>
      <Icon name="inbox" />
      <span class="inbox-title">{t.inbox.title}</span>
      {count > 0 && <b aria-hidden="true">{count}</b>}
      {count > 0 && <span class="unseen"> – {t.inbox.waiting(count)}</span>}
    </a>
  )
}

/** Says that there are no errors, once that is known: the panel that would say so may be closed. */
function Faultless(): VNode | null {
  const {errors, warnings} = messageCounts.value
  if (errors + warnings > 0 || !currentDetail.value) return null
  return (
    <span class="faultless" title={t.messages.none}>
      <Icon name="check" />
      <span class="unseen">{t.messages.none}</span>
    </span>
  )
}

/** Shows or hides a side panel. */
const PanelButton = ({
  name,
  children,
}: {
  readonly name: keyof typeof outlines
  readonly children: ComponentChildren
}): VNode => (
  <button
    type="button"
    class="action panel-button"
    aria-expanded={panels.value[name]}
    aria-controls={panels.value[name] ? name : undefined}
    onClick={() => togglePanel(name)}
  >
    <svg viewBox="0 0 16 14" width="16" height="14" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
    {children}
  </button>
)
