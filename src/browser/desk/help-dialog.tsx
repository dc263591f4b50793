import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {EditorSelect} from './parts/editor-select.js'
import {Toggle} from './parts/choice-toggle.js'
import {options} from './logic/choices.js'
import {isHelpOpen} from './store/shortcuts.js'
import {sizes} from './store/sizes.js'
import {t} from './words/index.js'

type ShortcutName = keyof typeof t.help.keys | 'tabs'

const keys: Readonly<Record<ShortcutName, readonly string[]>> = {
  search: ['/'],
  tabs: options.tab.map((_, index) => String(index + 1)),
  next: ['j', 'k'],
  list: ['l'],
  aside: ['m'],
  editor: ['e'],
  arrows: ['↑', '↓', '←', '→'],
  escape: [t.help.escape],
  help: ['?'],
}
const effects: Readonly<Record<ShortcutName, string>> = {
  tabs: options.tab.map(tab => t.note.tabs[tab]).join(', '),
  ...t.help.keys,
}
const names = Object.keys(keys) as readonly ShortcutName[] // the keys of a constant

/** Keys and their effects, and whether single ones do anything. */
export function HelpDialog(): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isHelpOpen.value) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isHelpOpen.value])
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={() => (isHelpOpen.value = false)}>
      {/* The focus at the beginning: where the window is low, the end would be all that is seen. */}
      <h2 id="help-title" tabIndex={-1} autoFocus>
        {t.help.title}
      </h2>
      <dl class="keys">
        {names.map(name => (
          <div key={name}>
            <dt>
              {keys[name].map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{effects[name]}</dd>
          </div>
        ))}
      </dl>
      <h2>{t.help.settings}</h2>
      <p class="setting">
        <EditorSelect label={t.place.opensIn} />
      </p>
      <Toggle isOn={sizes.value.hasSingleKeys} onToggle={isOn => (sizes.value = {...sizes.value, hasSingleKeys: isOn})}>
        {t.help.singleKeys}
      </Toggle>
      <p class="buttons">
        <button type="button" onClick={() => (isHelpOpen.value = false)}>
          {t.help.close}
        </button>
      </p>
    </dialog>
  )
}
