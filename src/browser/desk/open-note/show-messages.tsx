import type {VNode} from 'preact'
import {panels} from '../store/panels.js'
import {choices} from '../store/desk-store.js'
import {openMessages} from '../store/open-messages.js'
import {t} from '../words/index.js'

/** Leads to the messages, where they are not in view. */
export const ShowMessages = (): VNode | null =>
  panels.value.aside && choices.value.aside === 'messages' ? null : (
    <button type="button" class="action" onClick={openMessages}>
      {t.messages.show}
    </button>
  )
