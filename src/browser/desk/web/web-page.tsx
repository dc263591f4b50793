import type {VNode} from 'preact'
import {useState} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {DocumentFrame} from '../frame/document-frame.js'
import {FitStage} from '../frame/fit-stage.js'
import {boxOf} from '../frame/frame-style.js'
import {laySheets, liftSheets} from '../frame/lay-sheets.js'
import {canPage, sheetGapPx} from '../frame/paper-style.js'
import {preparePage} from '../frame/prepare-page.js'
import {pageBox} from '../logic/page-box.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {PaneNote} from '../parts/pane-note.js'
import {choices} from '../store/desk-store.js'
import {deskScheme, scheme} from '../store/scheme.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {t} from '../words/index.js'

/** One note's page. */
export function WebPage({note, onShown}: {readonly note: DeskNote; readonly onShown: (page: Document) => void}): VNode {
  const {width, medium} = choices.value
  const {value: colours} = scheme
  const view = useNoteEdition(note, {edition: 'web', reader: readText})
  const [revision, setRevision] = useState(0)
  const [scale, setScale] = useState(1)
  const [sheets, setSheets] = useState(0)
  const isPaper = medium === 'print'
  const show = (page: Document, wanted: number) => {
    if (isPaper && canPage()) laySheets(page, boxOf(page), setSheets)
    else liftSheets(page)
    setRevision(wanted)
    onShown(page)
  }
  return (
    <section class="pane" data-pane="web" data-slug={note.slug} data-revision={revision}>
      <EditionGate edition="web" slug={note.slug} view={view}>
        {({content, revision: wanted}) => (
          <FitStage widthPx={isPaper ? paperPx(content) : pxOf(width)} onScale={setScale}>
            <DocumentFrame
              title={`${t.note.tabs.web}: ${note.title ?? note.slug}`}
              place={`web ${note.slug}`}
              version={`${wanted} ${colours} ${deskScheme.value} ${medium} ${content.length}`}
              scheme={isPaper ? 'light' : colours}
              make={parser => preparePage(content, {scheme: colours, medium, hasImages: true, hasStyles: true}, parser)}
              onShown={page => show(page, wanted)}
            />
          </FitStage>
        )}
      </EditionGate>
      <PaneNote scale={scale}>{isPaper && canPage() && sheets > 0 && <span>{t.web.sheets(sheets)}</span>}</PaneNote>
    </section>
  )
}

const pxOf = (width: string): number | undefined => (width === 'fit' ? undefined : Number(width))

/** Room for the sheets that a page asks for. */
const paperPx = (html: string): number => pageBox(html).widthPx + (canPage() ? 2 * sheetGapPx : 0)
