import type {TargetedEvent, VNode} from 'preact'
import {useState} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {options, type OptionValue} from '../logic/choices.js'
import {ChoiceToggle} from '../parts/choice-toggle.js'
import {DownloadLink} from '../parts/download-link.js'
import {tool, ToolBar} from '../parts/tool-bar.js'
import {choices, choose, isOffered} from '../store/desk-store.js'
import {t} from '../words/index.js'
import type {PdfPlace} from './use-pdf.js'

type Zoom = OptionValue<'zoom'>
const percents = options.zoom.filter(zoom => zoom !== 'width' && zoom !== 'page')
const zoomName = (zoom: Zoom): string =>
  zoom === 'width' || zoom === 'page'
    ? t.pdf.zooms[zoom]
    : new Intl.NumberFormat(t.locale, {style: 'percent'}).format(Number(zoom) / 100)

/** Choices for the PDF: page, size, thumbnails; nothing where there is none to show. */
export function PdfTools({
  note,
  pages,
  place,
  onGo,
}: {
  readonly note: DeskNote
  readonly pages: number
  readonly place: PdfPlace
  readonly onGo: (page: number) => void
}): VNode | null {
  if (!isOffered('pdf')) return null
  const strip = <ChoiceToggle name="strip" on="shown" off="hidden" label={t.pdf.thumbnails} />
  return (
    <ToolBar
      tools={[
        tool('page', <PageNumber pages={pages} page={place.page} onGo={onGo} />),
        tool('zoom', <ZoomTools percent={place.percent} />, {folds: 0}),
        tool('strip', strip, {folds: 1}),
        tool('download', <DownloadLink slug={note.slug} edition="pdf" />, {folds: 2, isAtEnd: true}),
      ]}
    />
  )
}

/** The page in view, and where to go: what is being typed stays until it is meant, whatever comes into view meanwhile. */
function PageNumber({
  pages,
  page,
  onGo,
}: {
  readonly pages: number
  readonly page: number
  readonly onGo: (page: number) => void
}): VNode {
  const [typed, setTyped] = useState<string>()
  const go = ({currentTarget}: TargetedEvent<HTMLInputElement>) => {
    const wanted = Math.min(Math.max(Math.round(currentTarget.valueAsNumber), 1), pages)
    if (wanted >= 1) onGo(wanted)
    // A page that is not there does not stay written.
    setTyped(undefined)
  }
  return (
    <label class="select">
      <span>{t.pdf.page}</span>
      <input
        type="number"
        min={1}
        max={pages}
        value={typed ?? page}
        onInput={event => setTyped(event.currentTarget.value)}
        onChange={go}
      />
      <span>{t.pdf.of(pages || '…')}</span>
    </label>
  )
}

/** How large the pages are: in percent, or as the room allows. */
function ZoomTools({percent}: {readonly percent: number}): VNode {
  const larger = percents.find(next => Number(next) > percent)
  const smaller = percents.findLast(next => Number(next) < percent)
  return (
    <>
      <button
        type="button"
        class="action"
        aria-label={t.pdf.smaller}
        title={t.pdf.smaller}
        onClick={() => smaller && choose({zoom: smaller})}
      >
        −
      </button>
      <label class="select">
        <span class="unseen">{t.pdf.zoom}</span>
        <select value={choices.value.zoom} onChange={event => choose({zoom: zoomOf(event.currentTarget.value)})}>
          {options.zoom.map(zoom => (
            <option key={zoom} value={zoom}>
              {zoomName(zoom)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="action"
        aria-label={t.pdf.larger}
        title={t.pdf.larger}
        onClick={() => larger && choose({zoom: larger})}
      >
        +
      </button>
    </>
  )
}

const zoomOf = (value: string): Zoom => options.zoom.find(zoom => zoom === value) ?? 'width'
