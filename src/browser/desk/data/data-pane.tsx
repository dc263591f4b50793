import type {VNode} from 'preact'
import {deskDataFiles, deskDataPlaces, deskFacts, type DeskDataFile, type DeskNote} from '../../../model/desk.js'
import {formatData} from '../logic/format-data.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {CopyButton} from '../parts/copy-button.js'
import {DownloadLink} from '../parts/download-link.js'
import {Scroller} from '../parts/scroller.js'
import {tool, ToolBar} from '../parts/tool-bar.js'
import {choices, currentDetail} from '../store/desk-store.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {lang, t} from '../words/index.js'

/** Files of the note for programs, and its own Markdown. */
export function DataPane({note}: {readonly note: DeskNote}): VNode {
  const {file} = choices.value
  const {content} = deskFacts[file]
  const {purpose} = deskDataPlaces[file].desk
  const view = useNoteEdition(note, {edition: file, reader: readText})
  const text = content === 'file' ? undefined : view.shown && formatData(view.shown.content, content)
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
        <p class="fact">{purpose[lang]}</p>
        <EditionGate edition={file} slug={note.slug} view={view}>
          {() => <FileText text={text} place={`data ${note.slug} ${file}`} name={nameOf(file)} />}
        </EditionGate>
      </section>
    </>
  )
}

/** The text of a file, where it was scrolled to before; of one that is no text, what to do with it. */
function FileText({
  text,
  place,
  name,
}: {
  readonly text: string | undefined
  readonly place: string
  readonly name: string
}): VNode {
  if (text === undefined)
    return (
      <p class="empty" role="status">
        {t.note.onlyFile}
      </p>
    )
  return (
    <Scroller place={place} label={name}>
      <pre class="plain data">{text}</pre>
    </Scroller>
  )
}

const nameOf = (file: DeskDataFile): string => deskDataPlaces[file].desk.name[lang]

// The keys are those of the list, which `Object.fromEntries` forgets.
const names = Object.fromEntries(deskDataFiles.map(file => [file, nameOf(file)])) as Record<DeskDataFile, string>

/** Which of the files that the note has. */
function FileSegments(): VNode {
  const {file} = choices.value
  const editions = currentDetail.value?.editions
  const values = deskDataFiles.filter(name => name === file || !editions || editions.includes(name))
  return <ChoiceSegments name="file" label={t.note.tabs.data} names={names} values={values} />
}
