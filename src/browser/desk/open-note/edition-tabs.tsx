import type {VNode} from 'preact'
import {options} from '../logic/choices.js'
import {rove} from '../parts/roving.js'
import {choices, choose} from '../store/desk-store.js'
import {t} from '../words/index.js'

/** The editions as tabs (WAI-ARIA APG, “Tabs”): arrows show the next at once. */
export const EditionTabs = (): VNode => (
  <div class="tabs" role="tablist" aria-label={t.note.editions} onKeyDown={event => rove(event, 'across')?.click()}>
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
