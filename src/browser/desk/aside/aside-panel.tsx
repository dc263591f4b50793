import type {VNode} from 'preact'
import {options, type OptionValue} from '../logic/choices.js'
import {EditorSelect} from '../parts/editor-select.js'
import {Resizer} from '../parts/resizer.js'
import {rove} from '../parts/roving.js'
import {useHeir} from '../parts/use-heir.js'
import {choices, choose} from '../store/desk-store.js'
import {sizes} from '../store/sizes.js'
import {t} from '../words/index.js'
import {FindingList} from './finding-list.js'
import {MessageList} from './message-list.js'
import {OutlineList} from './outline-list.js'

const contents: Readonly<Record<OptionValue<'aside'>, () => VNode>> = {
  messages: MessageList,
  structure: OutlineList,
  findings: FindingList,
}
const names: Readonly<Record<OptionValue<'aside'>, string>> = {
  messages: t.messages.title,
  structure: t.outline.title,
  findings: t.findings.title,
}

/** Panel beside the note: messages, its structure, findings of axe. */
export function AsidePanel(): VNode {
  const {aside} = choices.value
  useHeir('aside')
  const Content = contents[aside]
  return (
    <aside class="aside" id="aside" aria-label={names[aside]}>
      <AsideTabs chosen={aside} />
      <div class="aside-content" role="tabpanel" id="aside-panel" aria-labelledby={`aside-${aside}`} tabIndex={-1}>
        <Content />
      </div>
      {aside === 'messages' && (
        <div class="aside-foot">
          <EditorSelect label={t.place.opensIn} />
        </div>
      )}
      <Resizer
        label={t.panels.resizeAside}
        controls="aside"
        px={sizes.value.asidePx}
        side="right"
        onResize={asidePx => (sizes.value = {...sizes.value, asidePx})}
      />
    </aside>
  )
}

const AsideTabs = ({chosen}: {readonly chosen: OptionValue<'aside'>}): VNode => (
  <div class="tabs" role="tablist" aria-label={t.panels.aside} onKeyDown={event => rove(event, 'across')?.click()}>
    {options.aside.map(name => (
      <button
        key={name}
        type="button"
        role="tab"
        id={`aside-${name}`}
        data-stop
        aria-selected={chosen === name}
        aria-controls="aside-panel"
        tabIndex={chosen === name ? 0 : -1}
        onClick={() => choose({aside: name})}
      >
        {names[name]}
      </button>
    ))}
  </div>
)
