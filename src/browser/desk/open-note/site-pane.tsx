import type {VNode} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {deskPaths, siteBeginning, type DeskNote, type SiteBeginning} from '../../../model/desk.js'
import {encodePath, noteFolder} from '../../../model/site-address.js'
import {askJson} from '../store/ask.js'
import {state} from '../store/desk-store.js'
import {t} from '../words/index.js'

/** The public site as the last build left it, opened at the note; its links lead on. */
export function SitePane({note}: {readonly note: DeskNote}): VNode {
  const [found, setFound] = useState<{readonly page: string; readonly beginning: SiteBeginning}>()
  const page = `${deskPaths.site}${encodePath(noteFolder(note, state.value?.lang ?? ''))}index.html`
  // What is known of the note before says nothing of this one.
  const beginning = found?.page === page ? found.beginning : undefined
  useEffect(() => {
    const left = new AbortController()
    // That the server is away is said over the whole desk.
    void askJson<SiteBeginning>(`${page}?${siteBeginning}`, left.signal).then(
      answer => setFound({page, beginning: answer}),
      () => undefined,
    )
    return () => left.abort()
  }, [page])
  return (
    <section class="pane" data-pane="site" data-slug={note.slug} data-beginning={beginning}>
      {beginning === 'none' && (
        <p class="empty" role="status">
          {t.site.none}
        </p>
      )}
      {beginning === 'home' && <Site told={t.site.absent} address={`${deskPaths.site}index.html`} />}
      {beginning === 'page' && <Site told={t.site.title} address={page} />}
    </section>
  )
}

const Site = ({told, address}: {readonly told: string; readonly address: string}): VNode => (
  <>
    <p class="fact">{told}</p>
    <iframe class="site" title={t.site.title} src={address} sandbox="allow-same-origin" />
  </>
)
