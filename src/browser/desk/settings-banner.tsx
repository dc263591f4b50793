import type {VNode} from 'preact'
import {Banner} from './parts/banner.js'
import {blocking} from './store/desk-store.js'
import {openMessages} from './store/open-messages.js'
import {t} from './words/index.js'

/** Says over everything that mistakes of `cess.yml` or the template hold up every note, in which file, and shows them. */
export function SettingsBanner(): VNode | null {
  const errors = blocking.value
  if (errors.length === 0) return null
  const files = [...new Set(errors.map(({path}) => path))].join(', ')
  return (
    <div class="settings-banner">
      <Banner kind="error">{t.note.blocked(errors.length, files)}</Banner>
      <button type="button" class="action" onClick={openMessages}>
        {t.messages.show}
      </button>
    </div>
  )
}
