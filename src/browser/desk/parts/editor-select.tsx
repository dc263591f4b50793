import type {VNode} from 'preact'
import {editors, knownEditors} from '../../../model/editors.js'
import {editorChoices, editorOf} from '../logic/known-editor.js'
import {state} from '../store/desk-store.js'
import {editor, editorChoice} from '../store/editor.js'
import {t} from '../words/index.js'

/** Which editor opens places; remembered by the browser. */
export function EditorSelect({label}: {readonly label: string}): VNode {
  const told = editorOf('told', state.value?.editor)
  const choose = (value: string) => {
    editorChoice.value = editorChoices.find(choice => choice === value) ?? 'told'
  }
  return (
    <label class="select editor-select">
      <span>{label}</span>
      <select value={editor.value.choice} onChange={event => choose(event.currentTarget.value)}>
        {told.choice === 'told' && <option value="told">{told.name}</option>}
        {knownEditors.map(name => (
          <option key={name} value={name}>
            {editors[name].name}
          </option>
        ))}
        <option value="none">{t.place.none}</option>
      </select>
    </label>
  )
}
