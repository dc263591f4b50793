import {effect} from '@preact/signals'
import {render} from 'preact'
import {Desk} from './desk.js'
import {current, followAddress, mark, state} from './store/desk-store.js'
import {followInbox} from './store/inbox.js'
import {goLive} from './store/live.js'
import {showBlocking} from './store/open-messages.js'
import {followRoom} from './store/panels.js'
import {onShortcut} from './store/shortcuts.js'
import {rememberSizes} from './store/sizes.js'
import {lang, t} from './words/index.js'

const place = document.querySelector('#desk')
document.documentElement.lang = lang
followAddress()
rememberSizes()
followRoom()
showBlocking()
goLive()
followInbox()
document.addEventListener('keydown', onShortcut)
effect(() => {
  const note = current.value
  document.title = [note && (note.title ?? note.slug), state.value?.house[lang], t.desk].filter(Boolean).join(' – ')
})
effect(() => {
  document.querySelector('link[rel="icon"]')?.setAttribute('href', mark.value ?? 'data:,')
})
if (place) render(<Desk />, place)
