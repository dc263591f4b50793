import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {CopyButton} from '../parts/copy-button.js'
import {DownloadLink} from '../parts/download-link.js'
import {tool, ToolBar} from '../parts/tool-bar.js'
import {choices, isOffered} from '../store/desk-store.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {t} from '../words/index.js'
import {PlainText} from './plain-text.js'

/** The note as plain text. */
export function TextPane({note}: {readonly note: DeskNote}): VNode {
  const {form} = choices.value
  const view = useNoteEdition(note, {edition: 'text', form, reader: readText})
  return (
    <>
      {isOffered('text') && (
        <ToolBar
          tools={[
            tool('form', <ChoiceSegments name="form" label={t.mail.form} names={t.mail.forms} />),
            view.shown !== undefined &&
              tool('copy', <CopyButton text={view.shown.content} />, {folds: 1, isAtEnd: true}),
            tool('download', <DownloadLink slug={note.slug} edition="text" form={form} />, {folds: 2, isAtEnd: true}),
          ]}
        />
      )}
      <PlainText note={note} pane="text" view={view} />
    </>
  )
}
