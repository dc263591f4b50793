import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {options} from '../logic/choices.js'
import {canPage} from '../frame/paper-style.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {DownloadLink} from '../parts/download-link.js'
import {SchemeSegments} from '../parts/scheme-segments.js'
import {tool, ToolBar} from '../parts/tool-bar.js'
import {ask} from '../store/ask.js'
import {choices, choose, isMarked, isOffered, state} from '../store/desk-store.js'
import {editionAddress} from '../store/use-note-edition.js'
import {readText} from '../store/use-edition.js'
import {t} from '../words/index.js'
import {morphPage} from '../frame/morph-page.js'

const widths = {fit: t.web.fit, ...Object.fromEntries(options.width.slice(1).map(px => [px, px]))} as Readonly<
  Record<(typeof options.width)[number], string> // every value of the table
>

/** Choices for the note's page; nothing where it has none. */
export function WebTools({note}: {readonly note: DeskNote}): VNode | null {
  if (!isOffered('web')) return null
  const isPrint = choices.value.medium === 'print'
  const isScreen = !isPrint
  return (
    <ToolBar
      tools={[
        tool('medium', <ChoiceSegments name="medium" label={t.web.mediums} names={t.web.medium} />),
        isScreen && tool('width', <ChoiceSegments name="width" label={t.web.width} names={widths} />, {folds: 1}),
        isScreen && tool('scheme', <SchemeSegments />, {folds: 2}),
        isPrint && !isMarked.value && tool('print', <PrintButton note={note} />),
        isPrint && !canPage() && tool('unpaged', <span class="tool-note">{t.web.unpaged}</span>, {folds: 1}),
        note.translations.length > 0 && tool('beside', <Beside note={note} />, {folds: 3}),
        tool('download', <DownloadLink slug={note.slug} edition="web" />, {folds: 4, isAtEnd: true}),
      ]}
    />
  )
}

/** Opens the browser's own print dialog on the page as it is published. */
function PrintButton({note}: {readonly note: DeskNote}): VNode {
  // Why there is no page to print is said where it is shown.
  const print = () =>
    ask(editionAddress(note.slug, 'web'))
      .then(readText)
      .then(printPage, () => undefined)
  return (
    <button type="button" class="action" onClick={() => void print()}>
      {t.web.print}
    </button>
  )
}

/** Choice of the translation that is shown beside the note. */
function Beside({note}: {readonly note: DeskNote}): VNode {
  const others = (state.value?.notes ?? []).filter(({slug}) => note.translations.includes(slug))
  const chosen = others.find(({slug}) => slug === choices.value.beside)
  return (
    <label class="select">
      <span>{t.web.beside}</span>
      <select value={chosen?.slug ?? ''} onChange={event => choose({beside: event.currentTarget.value})}>
        <option value="">–</option>
        {others.map(({slug, lang}) => (
          <option key={slug} value={slug}>
            {lang.toUpperCase()}
          </option>
        ))}
      </select>
    </label>
  )
}

let last: HTMLIFrameElement | undefined

/**
 * Print a page as it is published, by the browser's own dialog: in a frame out of sight, in which nothing of it can run. The frame
 * stays until the next one, since browsers print when they like.
 */
function printPage(html: string): void {
  last?.remove()
  const frame = document.createElement('iframe')
  last = frame
  frame.className = 'examiner'
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.src = '/desk/print.html'
  frame.addEventListener('load', () => void printIn(frame, html), {once: true})
  document.body.append(frame)
}

async function printIn({contentDocument: page, contentWindow: view}: HTMLIFrameElement, html: string): Promise<void> {
  const parser = page?.defaultView && new page.defaultView.DOMParser()
  if (!page || !view || !parser) return
  const wanted = parser.parseFromString(html, 'text/html')
  for (const base of wanted.querySelectorAll('base, script')) base.remove()
  morphPage(page, wanted)
  await page.fonts.ready
  view.print()
}
