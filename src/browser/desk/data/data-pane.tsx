import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {rememberScroll, scrollOf} from '../frame/scroll-memory.js'
import {options} from '../logic/choices.js'
import {formatData} from '../logic/format-data.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {CopyButton} from '../parts/copy-button.js'
import {DownloadLink} from '../parts/download-link.js'
import {tool, ToolBar} from '../parts/tool-bar.js'
import {choices, currentDetail} from '../store/desk-store.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {lang, t} from '../words/index.js'
import {filePurposes} from '../words/plain-names.js'

/** What programs read of the note, and its own Markdown. */
export function DataPane({note}: {readonly note: DeskNote}): VNode {
  const {file} = choices.value
  const view = useNoteEdition(note, {edition: file, reader: readText})
  const text = view.shown && formatData(view.shown.content, file)
  const scroller = useRef<HTMLDivElement>(null)
  const place = `data ${note.slug} ${file}`
  useEffect(() => scroller.current?.scrollTo(0, scrollOf(place)), [place, text === undefined])
  return (
    <>
      <ToolBar
        tools={[
          tool('file', <FileSegments />),
          text !== undefined && tool('copy', <CopyButton text={text} />, {folds: 1, isAtEnd: true}),
          tool('download', <DownloadLink slug={note.slug} edition={file} />, {folds: 2, isAtEnd: true}),
        ]}
      />
      <section class="pane" data-pane="data" data-slug={note.slug} data-revision={view.shown?.revision ?? 0}>
        <p class="fact">{filePurposes[file][lang]}</p>
        <EditionGate edition={file} slug={note.slug} view={view}>
          {() => (
            <div
              class="scroller"
              tabIndex={0}
              role="region"
              aria-label={t.files[file]}
              ref={scroller}
              onScroll={event => rememberScroll(place, event.currentTarget.scrollTop)}
            >
              <pre class="plain data">{text}</pre>
            </div>
          )}
        </EditionGate>
      </section>
    </>
  )
}

/** Which of the files that the note has. */
function FileSegments(): VNode {
  const {file} = choices.value
  const editions = currentDetail.value?.editions
  const values = options.file.filter(name => name === file || !editions || editions.includes(name))
  return <ChoiceSegments name="file" label={t.note.tabs.data} names={t.files} values={values} />
}
