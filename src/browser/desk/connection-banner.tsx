import type {VNode} from 'preact'
import {Banner} from './parts/banner.js'
import {connection} from './store/desk-store.js'
import {t} from './words/index.js'

/** Says that the server is not reached, says nothing or does not know this browser, and that it is heard again. */
export function ConnectionBanner(): VNode {
  const {value} = connection
  return (
    <div class="connection">
      {(value === 'lost' || value === 'silent' || value === 'shut') && (
        <Banner kind="error">{t.connection[value]}</Banner>
      )}
      {value === 'back' && <Banner kind="info">{t.connection.back}</Banner>}
    </div>
  )
}
