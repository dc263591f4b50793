import type {VNode} from 'preact'
import {deskPaths, type DeskMail, type DeskMails, type DeskNote} from '../../../model/desk.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {ChoiceToggle} from '../parts/choice-toggle.js'
import {DownloadLink} from '../parts/download-link.js'
import {SchemeSegments} from '../parts/scheme-segments.js'
import {tool, ToolBar} from '../parts/tool-bar.js'
import {choices, isOffered, state} from '../store/desk-store.js'
import {readText, useEdition, type EditionView, type Reader} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {PlainText} from '../text/plain-text.js'
import {lang, t} from '../words/index.js'
import {MailHeaders, type MailPartProps} from './mail-headers.js'
import {SendTest} from './send-test.js'
import {useState} from 'preact/hooks'
import {DocumentFrame} from '../frame/document-frame.js'
import {FitStage} from '../frame/fit-stage.js'
import type {PageSource} from '../frame/prepare-page.js'
import {stagePage} from '../store/stage.js'
import {clipLimitBytes, clipOffset} from '../logic/clip.js'
import {sizeText} from '../logic/sizes.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {PaneNote} from '../parts/pane-note.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {scheme} from '../store/scheme.js'

const parts = {message: MailMessage, text: MailText, headers: MailHeaders} as const

/** The note's mail as it arrives: what it looks like in different programs, its plain text, its head. */
export function MailPane({note}: {readonly note: DeskNote}): VNode {
  const {shown, failure} = useMails(note)
  const {part, form} = choices.value
  const Part = parts[part]
  return (
    <>
      <MailTools note={note} />
      <Part note={note} mail={shown?.content[form]} failure={failure} />
    </>
  )
}

/** The message's other body, for programs without HTML. */
function MailText({note}: MailPartProps): VNode {
  const view = useNoteEdition(note, {edition: 'text', form: choices.value.form, reader: readText})
  return <PlainText note={note} pane="mail" view={view} />
}

// The server is ours; see `askJson`.
const readMails: Reader<DeskMails> = async answer => (await answer.json()) as DeskMails

/** A note's mail in both forms, as far as it is known. */
const useMails = ({slug, revision}: DeskNote): EditionView<DeskMails> =>
  useEdition(`${deskPaths.note}${encodeURIComponent(slug)}${deskPaths.mail}`, revision, readMails)

/** Choices for the note's mail; nothing where there is none to show. */
function MailTools({note}: {readonly note: DeskNote}): VNode | null {
  if (!isOffered('mail')) return null
  const {form, part} = choices.value
  const isSeen = part === 'message'
  return (
    <ToolBar
      tools={[
        tool('part', <ChoiceSegments name="part" label={t.mail.part} names={t.mail.parts} />),
        tool('form', <ChoiceSegments name="form" label={t.mail.form} names={t.mail.forms} />, {folds: 1}),
        isSeen && tool('device', <DeviceSegments />, {folds: 2}),
        isSeen && tool('scheme', <SchemeSegments />, {folds: 3}),
        isSeen && tool('without', <Without />, {folds: 6}),
        state.value?.canTest === true && tool('test', <SendTest slug={note.slug} form={form} />, {isAtEnd: true}),
        tool('download', <DownloadLink slug={note.slug} edition="eml" form={form} />, {folds: 5, isAtEnd: true}),
      ]}
    />
  )
}

const DeviceSegments = (): VNode => (
  <ChoiceSegments name="device" label={t.mail.device} names={t.mail.devices} icons={{600: 'desktop'}} />
)

/** Parts that some mail programs do not show. */
const Without = (): VNode => (
  <>
    <ChoiceToggle name="images" on="hidden" off="shown" label={t.mail.images} />
    <ChoiceToggle name="styles" on="stripped" off="kept" label={t.mail.styles} />
  </>
)

/** Room around the message on a desktop, whose window is wider than its 600 pixels. */
const desktopPx = 720

/** The message's HTML as a mail program shows it. */
function MailMessage({note, mail}: MailPartProps): VNode {
  const {form, device, images, styles} = choices.value
  const {value: colours} = scheme
  const view = useNoteEdition(note, {edition: 'mail', form, reader: readText})
  const [revision, setRevision] = useState(0)
  const [scale, setScale] = useState(1)
  const bytes = mail?.htmlBytes ?? 0
  const sourceOf = (html: string): PageSource => {
    const offset = clipOffset(html, bytes)
    const clip = offset === undefined ? undefined : {offset, words: t.mail.clipMark(sizeText(clipLimitBytes, lang))}
    const seen = {medium: 'screen', hasImages: images === 'shown', hasStyles: styles === 'kept', clip} as const
    return {html, view: {...seen, scheme: colours}}
  }
  return (
    <section class="pane" data-pane="mail" data-slug={note.slug} data-revision={revision}>
      <EditionGate edition="mail" slug={note.slug} view={view}>
        {({content, revision: wanted}) => (
          <FitStage widthPx={device === '600' ? desktopPx : Number(device)} onScale={setScale}>
            <DocumentFrame
              title={`${t.note.tabs.mail}: ${note.title ?? note.slug}`}
              place={`mail ${note.slug} ${form}`}
              version={[wanted, colours, images, styles, form, bytes, content.length].join(' ')}
              scheme={colours}
              source={() => sourceOf(content)}
              onShown={page => {
                setRevision(wanted)
                stagePage(page, 'mail')
              }}
            />
          </FitStage>
        )}
      </EditionGate>
      {view.shown && <PaneNote scale={scale}>{mail ? <MailSize mail={mail} /> : '\u00A0'}</PaneNote>}
    </section>
  )
}

/** Whether Gmail shows all of a message, and what it weighs. */
function MailSize({mail: {htmlBytes}}: {readonly mail: DeskMail}): VNode {
  const sizes = [sizeText(htmlBytes, lang), sizeText(clipLimitBytes, lang)] as const
  if (htmlBytes <= clipLimitBytes) return <span>{t.mail.whole(...sizes)}</span>
  return (
    <span class="warned">
      <SeverityMark severity="warning" /> {t.mail.clipped(...sizes)}
    </span>
  )
}
