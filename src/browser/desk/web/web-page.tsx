import type {VNode} from 'preact'
import {useState} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {DocumentFrame} from '../frame/document-frame.js'
import {FitStage} from '../frame/fit-stage.js'
import {preparePage} from '../frame/prepare-page.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {choices} from '../store/desk-store.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {PaneNote} from '../parts/pane-note.js'
import {t} from '../words/index.js'

/** Width of an A4 sheet in CSS pixels (CSS Values 4, §6.2). */
const sheetPx = 794

/** One note's page. */
export function WebPage({note, onShown}: {readonly note: DeskNote; readonly onShown: (page: Document) => void}): VNode {
  const {width, scheme, medium} = choices.value
  const view = useNoteEdition(note, {edition: 'web', reader: readText})
  const [revision, setRevision] = useState(0)
  const [scale, setScale] = useState(1)
  const chosenPx = width === 'fit' ? undefined : Number(width)
  return (
    <section class="pane" data-pane="web" data-slug={note.slug} data-revision={revision}>
      <EditionGate edition="web" slug={note.slug} view={view}>
        {({content, revision: wanted}) => (
          <FitStage widthPx={medium === 'print' ? sheetPx : chosenPx} ground="desk" onScale={setScale}>
            <DocumentFrame
              title={`${t.note.tabs.web}: ${note.title ?? note.slug}`}
              place={`web ${note.slug}`}
              version={`${wanted} ${scheme} ${medium} ${content.length}`}
              make={parser => preparePage(content, {scheme, medium, hasImages: true, hasStyles: true}, parser)}
              onShown={page => {
                setRevision(wanted)
                onShown(page)
              }}
            />
          </FitStage>
        )}
      </EditionGate>
      <PaneNote scale={scale} />
    </section>
  )
}
