import type {VNode} from 'preact'
import {ShowMessages} from './open-note/show-messages.js'
import {Banner} from './parts/banner.js'
import {blocking} from './store/desk-store.js'
import {t} from './words/index.js'

/** Says over everything that mistakes of `cess.yml` or the template hold up every note, in which file, and shows them. */
export function SettingsBanner(): VNode | null {
  const errors = blocking.value
  if (errors.length === 0) return null
  const files = [...new Set(errors.map(({path}) => path))].join(', ')
  return (
    <div class="settings-banner">
      <Banner kind="error" action={<ShowMessages />}>
        {t.note.blocked(errors.length, files)}
      </Banner>
    </div>
  )
}
