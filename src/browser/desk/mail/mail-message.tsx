import type {VNode} from 'preact'
import {useState} from 'preact/hooks'
import type {DeskMail} from '../../../model/desk.js'
import {DocumentFrame} from '../frame/document-frame.js'
import {FitStage} from '../frame/fit-stage.js'
import type {PageSource} from '../frame/prepare-page.js'
import {stagePage} from '../store/stage.js'
import {clipLimitBytes, clipOffset} from '../logic/clip.js'
import {sizeText} from '../logic/sizes.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {PaneNote} from '../parts/pane-note.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {choices} from '../store/desk-store.js'
import {scheme} from '../store/scheme.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {lang, t} from '../words/index.js'
import type {MailPartProps} from './mail-headers.js'

/** Room around the message on a desktop, whose window is wider than its 600 pixels. */
const desktopPx = 720

/** The message's HTML as a mail program shows it. */
export function MailMessage({note, mail}: MailPartProps): VNode {
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
