import type {RenderInput} from '../../model/edition.js'
import {composeMessage, type BodyForm, type Composition} from '../eml/compose-message.js'
import {messageContent} from '../eml/message-content.js'
import {digestOf} from '../eml/message-id.js'
import {crlf, quotedPrintable} from '../eml/transfer-encoding.js'
import {attachedName} from '../mail/mail-view.js'
import {render as renderHtml} from '../mail/index.js'
import {render as renderText} from '../text/index.js'
import {slotNames, splitAtMarks, withMarks, type SlotName} from './slots.js'

/** A message without its person: bytes with places in them. */
export interface MimeBody {
  /** Head fields of the whole message that are the same for everybody, and the body, with `slotLine` where words go in. */
  readonly bytes: Uint8Array
  readonly digest: string
}

/** The line of an encoded body that stands for a person's words. `=_` is in no quoted-printable (RFC 2045, 6.7), so in no note. */
export const slotLine = (form: BodyForm, name: SlotName): string => `=_cess-slot-${form}-${name}_=`

/** Every place that a body can have. */
export const slotPlaces = (['text', 'html'] as const).flatMap(form => slotNames.map(name => ({form, name})))

/** A line break that is none: between pieces that were encoded apart. */
const softBreak = '=\r\n'

/**
 * A message as the mail's own edition has it, encoded once for all who read this language. `input.made` holds the PDF.
 *
 * @param fields Fields of the head that everybody gets.
 */
export async function mimeBody(input: RenderInput, fields: Composition['fields']): Promise<MimeBody> {
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
    ...[JSON.stringify(fields), content.text, content.html].map(words => new TextEncoder().encode(words)),
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
