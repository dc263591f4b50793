import type {ComponentChildren, VNode} from 'preact'
import {Counts} from './parts/counts.js'
import {mark, messageCounts, state} from './store/desk-store.js'
import {isHelpOpen} from './store/shortcuts.js'
import {sizes, type PanelSizes} from './store/sizes.js'
import {lang, t} from './words/index.js'

/** A window with a panel at one side. */
const outlines = {
  left: 'M.5.5h15v13H.5ZM5.5.5v13M2 3.5h2M2 6.5h2M2 9.5h2',
  right: 'M.5.5h15v13H.5ZM10.5.5v13M12 3.5h2M12 6.5h2M12 9.5h2',
} as const

/** The head of the desk: whose it is, and which panels are there. */
export const DeskHead = (): VNode => (
  <header class="desk-head">
    <PanelButton name="hasList" controls="list">
      {t.list.title}
    </PanelButton>
    <p class="house">
      {mark.value && <img src={mark.value} alt="" width="20" height="20" />}
      <b>{state.value?.house[lang] || 'cess'}</b> <span>{t.desk}</span>
    </p>
    <span class="spring" />
    <button
      type="button"
      class="action"
      aria-haspopup="dialog"
      aria-keyshortcuts="?"
      onClick={() => (isHelpOpen.value = true)}
    >
      <span aria-hidden="true">?</span>
      <span class="unseen">{t.help.button}</span>
    </button>
    <PanelButton name="hasAside" controls="aside">
      {t.panels.aside} <Counts counts={messageCounts.value} />
    </PanelButton>
  </header>
)

/** Shows or hides a side panel. */
const PanelButton = ({
  name,
  controls,
  children,
}: {
  readonly name: 'hasList' | 'hasAside'
  readonly controls: string
  readonly children: ComponentChildren
}): VNode => (
  <button
    type="button"
    class="action panel-button"
    aria-expanded={sizes.value[name]}
    aria-controls={sizes.value[name] ? controls : undefined}
    onClick={() => toggle(name)}
  >
    <svg viewBox="0 0 16 14" width="16" height="14" aria-hidden="true">
      <path d={name === 'hasList' ? outlines.left : outlines.right} />
    </svg>
    {children}
  </button>
)

const toggle = (name: keyof Pick<PanelSizes, 'hasList' | 'hasAside'>): void => {
  sizes.value = {...sizes.value, [name]: !sizes.value[name]}
}
