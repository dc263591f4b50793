import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {EditorSelect} from './parts/editor-select.js'
import {Toggle} from './parts/choice-toggle.js'
import {isHelpOpen} from './store/shortcuts.js'
import {sizes} from './store/sizes.js'
import {t} from './words/index.js'
import type {ShortcutName} from './words/words.js'

const keys: Readonly<Record<ShortcutName, readonly string[]>> = {
  search: ['/'],
  tabs: ['1', '2', '3', '4', '5', '6'],
  next: ['j', 'k'],
  list: ['l'],
  aside: ['m'],
  editor: ['e'],
  arrows: ['↑', '↓', '←', '→'],
  escape: [t.help.escape],
  help: ['?'],
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
      <h2 id="help-title">{t.help.title}</h2>
      <dl class="keys">
        {names.map(name => (
          <div key={name}>
            <dt>
              {keys[name].map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t.help.keys[name]}</dd>
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
        <button type="button" autoFocus onClick={() => (isHelpOpen.value = false)}>
          {t.help.close}
        </button>
      </p>
    </dialog>
  )
}
