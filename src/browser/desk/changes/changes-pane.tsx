import type {VNode} from 'preact'
import {useState} from 'preact/hooks'
import {deskPaths, type DeskNote} from '../../../model/desk.js'
import {DocumentFrame} from '../frame/document-frame.js'
import {FitStage} from '../frame/fit-stage.js'
import {nothingToShow} from '../store/ask.js'
import {deskScheme, scheme} from '../store/scheme.js'
import {stagePage} from '../store/stage.js'
import {readText, useEdition} from '../store/use-edition.js'
import {lang, t} from '../words/index.js'

/** The pane of differences between a note's file and its last published version, marked in a page. */
export function ChangesPane({note}: {readonly note: DeskNote}): VNode {
  const {value: colours} = scheme
  const address = `${deskPaths.changes}${encodeURIComponent(note.slug)}?language=${lang}`
  const {shown, failure} = useEdition(note.published === undefined ? undefined : address, note.revision, readText)
  const [revision, setRevision] = useState(0)
  return (
    <section class="pane" data-pane="changes" data-slug={note.slug} data-revision={shown ? revision : 0}>
      {shown ? (
        <FitStage>
          <DocumentFrame
            title={`${t.note.tabs.changes}: ${note.title ?? note.slug}`}
            place={`changes ${note.slug}`}
            version={`${shown.revision} ${colours} ${deskScheme.value} ${shown.content.length}`}
            scheme={colours}
            source={() => ({
              html: shown.content,
              view: {scheme: colours, medium: 'screen', hasImages: true, hasStyles: true},
            })}
            onShown={page => {
              setRevision(shown.revision)
              stagePage(page, 'page')
            }}
          />
        </FitStage>
      ) : (
        <p class="empty" role="status">
          {whyNone(note, failure)}
        </p>
      )}
    </section>
  )
}

function whyNone({published, tlp, counts}: DeskNote, failure: number | undefined): string {
  if (published === undefined) return t.changes.unpublished
  if (failure === undefined) return t.note.loading
  if (failure !== nothingToShow) return failure === 0 ? t.connection.failed : t.note.failed
  if (tlp === 'TLP:RED') return t.note.noPage
  return (counts?.errors ?? 0) > 0 ? t.note.nothing : t.changes.none(published)
}
