import type {VNode} from 'preact'
import {useState} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {choices} from '../store/desk-store.js'
import {readBytes} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {t} from '../words/index.js'
import {PdfSheets} from './pdf-sheets.js'
import {PdfThumbnails} from './pdf-thumbnails.js'
import {PdfTools} from './pdf-tools.js'
import type {PdfPages} from './pdf-pages.js'
import {type PdfPlace, usePdf} from './use-pdf.js'

/** The note's PDF. */
export function PdfPane({note}: {readonly note: DeskNote}): VNode {
  const view = useNoteEdition(note, {edition: 'pdf', reader: readBytes})
  const opened = usePdf(view.shown)
  const [revision, setRevision] = useState(0)
  const [place, setPlace] = useState<PdfPlace>({page: 1, percent: 100})
  const [sheets, setSheets] = useState<PdfPages>()
  const {pdf} = opened
  return (
    <>
      <PdfTools note={note} pages={pdf?.numPages ?? 0} place={place} onGo={page => sheets?.goTo(page)} />
      <section class="pane" data-pane="pdf" data-slug={note.slug} data-revision={revision}>
        <EditionGate edition="pdf" slug={note.slug} view={view}>
          {() => (
            <div class="pdf">
              {!pdf && <p class="empty">{opened.isBroken ? t.pdf.failed : t.note.loading}</p>}
              {pdf && choices.value.strip === 'shown' && (
                <PdfThumbnails pdf={pdf} page={place.page} onGo={page => sheets?.goTo(page)} />
              )}
              <PdfSheets
                opened={opened}
                onMade={setSheets}
                onPlace={setPlace}
                onDrawn={setRevision}
                label={note.title ?? note.slug}
              />
            </div>
          )}
        </EditionGate>
      </section>
    </>
  )
}
