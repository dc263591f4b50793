import type {VNode} from 'preact'
import {useRef} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {choices, state} from '../store/desk-store.js'
import {stagePage} from '../frame/page-stage.js'
import {SyncedScroll} from './synced-scroll.js'
import {WebPage} from './web-page.js'
import {WebTools} from './web-tools.js'

/** The note's page, as wide and in the colours and medium that are chosen; beside it, where wanted, in another language. */
export function WebPane({note}: {readonly note: DeskNote}): VNode {
  const sync = useRef(new SyncedScroll())
  const other = state.value?.notes.find(({slug}) => slug === choices.value.beside && note.translations.includes(slug))
  return (
    <>
      <WebTools note={note} />
      <div class={other ? 'pair' : 'single'}>
        <WebPage
          note={note}
          onShown={page => {
            stagePage(page, 'page')
            sync.current.take('own', page)
          }}
        />
        {other && <WebPage note={other} onShown={page => sync.current.take('other', page)} />}
      </div>
    </>
  )
}
