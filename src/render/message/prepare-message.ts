import {utf8} from '../../model/bytes.js'
import type {RenderInput, SettingsOf} from '../../model/edition.js'
import {headerText} from '../eml/headers.js'
import {type BodyForm, composeMessage, type Composition} from '../eml/compose-message.js'
import {domainOf, messageContent} from '../eml/message-content.js'
import {type SlotName, slotNames, splitAtMarks, withMarks} from './slots.js'
import {digestOf} from '../eml/message-id.js'
import {crlf, quotedPrintable} from '../eml/transfer-encoding.js'
import {attachedName} from '../mail/mail-view.js'
import {render as renderHtml} from '../mail/index.js'
import {render as renderText} from '../text/index.js'

/** A piece of a message: bytes that everybody gets, or the place of a person's words. */
export type Segment = Uint8Array | {readonly form: BodyForm; readonly name: SlotName}

/** A note's message in one language, encoded once for everybody who reads it. */
export interface PreparedMessage {
  readonly lang: string
  /** Names these very bytes. */
  readonly digest: string
  /** Address in A-labels for the envelope. */
  readonly from: string
  readonly subject: string
  /** Subject that stands outside of a message which one person alone may read: label and reference, in ASCII. */
  readonly cover: string
  /** Whether it goes to a list, which one can leave; a TLP:RED note does not. */
  readonly isListed: boolean
  /** `<notes.example.org>`. */
  readonly listId: string
  readonly segments: readonly Segment[]
  readonly sizeBytes: number
}

/** Encode a note's mail once. `input.made` holds its PDF; `testWord` marks the subject of a test, after the TLP label. */
export async function prepareMessage(
  input: RenderInput<SettingsOf<'eml'>>,
  testWord?: string,
): Promise<PreparedMessage> {
  const {document, publication} = input
  const {sender} = publication
  const domain = domainOf(input)
  const subject = headerText(testWord === undefined ? document.mail.subject : marked(document.mail.subject, testWord))
  const fields = [
    {key: 'From', value: {name: headerText(sender.name), address: sender.email}},
    {key: 'Subject', value: subject},
    {key: 'Content-Language', value: document.lang},
    ...programFields(input),
    // Overwritten for each person; without them the library would take a random id and the clock.
    {key: 'Date', value: placeholder},
    {key: 'Message-ID', value: placeholder},
  ]
  const {bytes, digest} = await mimeBody(input, fields)
  const segments = cut(withoutPlaceholders(bytes))
  if (segments.some(segment => segment instanceof Uint8Array && hasBareEnds(segment)))
    throw new Error('A message’s lines end by CRLF')
  return {
    lang: document.lang,
    digest,
    from: `${sender.email.slice(0, sender.email.lastIndexOf('@'))}@${domain}`,
    subject,
    cover: `[${document.masthead.tlp}] ${testWord === undefined ? '' : 'TEST '}${document.masthead.reference}`,
    isListed: document.masthead.tlp !== 'TLP:RED',
    listId: `<notes.${domain}>`,
    segments,
    sizeBytes: segments.reduce((sum, segment) => sum + (segment instanceof Uint8Array ? segment.length : 0), 0),
  }
}

/** Fields for programs on the way. None of them is another for each person. */
function programFields({
  document,
  publication,
}: RenderInput<SettingsOf<'eml'>>): readonly {readonly key: string; readonly value: string}[] {
  const {id, version} = document.metadata
  // Google's form: up to three words of ours, and the sender last; of a note, never of a person.
  const feedback = [id, version, document.lang, publication.organisation.shortName].map(word =>
    word.replaceAll(/[^\w.-]+/g, '-'),
  )
  return [
    // RFC 3834, 5: no answering machine replies; the second is what Exchange looks at ([MS-OXCMAIL], 2.2.3.2.14).
    {key: 'Auto-Submitted', value: 'auto-generated'},
    {key: 'X-Auto-Response-Suppress', value: 'OOF, AutoReply'},
    {key: 'Feedback-ID', value: feedback.join(':')},
    // The label of the subject, where gateways can match it.
    {key: 'X-TLP', value: document.masthead.tlp},
  ]
}

const placeholder = 'x'

/** A CR or LF by itself, which servers take in different ways (“SMTP smuggling”). */
const hasBareEnds = (bytes: Uint8Array): boolean =>
  /\r(?!\n)|(?<!\r)\n/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))

/** `[TLP:GREEN] TEST · …`. */
const marked = (subject: string, word: string): string =>
  subject.replace(/^(\[TLP:[A-Z+]+\]) ?/, (_, label: string) => `${label} ${word} · `)

function withoutPlaceholders(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = whole.indexOf('\r\n\r\n')
  const head = whole.subarray(0, end).toString('utf8')
  const kept = head.replaceAll(/^(?:Date|Message-ID): .*\r\n/gm, '')
  return Buffer.concat([Buffer.from(kept, 'utf8'), whole.subarray(end)])
}

/** Part the bytes at the places; each place is there at most once. */
function cut(bytes: Uint8Array): readonly Segment[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = slotPlaces
    .map(place => ({place, line: slotLine(place.form, place.name)}))
    .map(({place, line}) => ({place, at: whole.indexOf(line), length: line.length}))
    .filter(({at}) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
  const starts = [0, ...found.map(({at, length}) => at + length)]
  return starts.flatMap((start, index) => {
    const next = found[index]
    const piece = new Uint8Array(whole.subarray(start, next?.at ?? whole.length))
    return next ? [piece, next.place] : [piece]
  })
}

/** A message without its person: bytes with places in them. */
interface MimeBody {
  /** Head fields of the whole message that are the same for everybody, and the body, with `slotLine` where words go in. */
  readonly bytes: Uint8Array
  readonly digest: string
}

/** The line of an encoded body that stands for a person's words. `=_` is in no quoted-printable (RFC 2045, 6.7), so in no note. */
const slotLine = (form: BodyForm, name: SlotName): string => `=_cess-slot-${form}-${name}_=`

/** Every place that a body can have. */
const slotPlaces = (['text', 'html'] as const).flatMap(form => slotNames.map(name => ({form, name})))

/** A line break that is none: between pieces that were encoded apart. */
const softBreak = '=\r\n'

/** A message as the mail's own edition has it, encoded once for all who read this language, with the head fields that everybody gets. */
async function mimeBody(input: RenderInput<SettingsOf<'eml'>>, fields: Composition['fields']): Promise<MimeBody> {
  const marked = withMarks(input)
  const bodies = await Promise.all(
    (
      [
        ['mail', renderHtml],
        ['text', renderText],
      ] as const
    ).map(async ([id, render]) => [id, {path: id, bytes: await render(marked)}] as const),
  )
  const content = await messageContent({...marked, made: new Map([...input.made, ...bodies])})
  const digest = await digestOf([
    ...[JSON.stringify(fields), content.text, content.html].map(utf8),
    ...(content.pdf ? [content.pdf] : []),
  ])
  const pdfName = attachedName(input.document)
  return {bytes: composeMessage({fields, content, digest, pdfName, encode: encodeAround}), digest}
}

/** A body as it travels, its pieces encoded apart, so that a person's words can be put between them later. */
function encodeAround(words: string, form: BodyForm): Uint8Array {
  const pieces = splitAtMarks(words).flatMap((piece, index) => [
    ...(index ? [Buffer.from(softBreak)] : []),
    // Names of slots stand between the words; only `withMarks` writes them.
    index % 2 === 0 ? quotedPrintable(crlf(piece)) : Buffer.from(slotLine(form, piece as SlotName)),
  ])
  return new Uint8Array(Buffer.concat(pieces))
}
