import type {RenderInput, SettingsOf} from '../../model/edition.js'
import {unsubscribeMail} from '../reader-texts.js'

/** One line of header text: no control character, so that no header can follow from a title; plain spaces. */
export const headerText = (text: string): string => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** Hour of a message whose note only knows its day: the same day in every time zone where it is read. */
const hourOfDay = 'T12:00:00Z'

/** The day of the version that is sent. */
export function messageDate({document}: RenderInput): Date {
  const {metadata} = document
  return new Date(`${metadata.revisions?.at(-1)?.date ?? metadata.date}${hourOfDay}`)
}

/** Headers of the whole message, in their order. No recipient: whoever opens the draft fills them in. */
export function messageHeaders(input: RenderInput<SettingsOf<'eml'>>, id: string, domain: string) {
  const {document, publication} = input
  const {sender} = publication
  const list = [
    {key: 'List-Id', value: {prepared: true, value: `<notes.${domain}>`}},
    {key: 'List-Unsubscribe', value: {prepared: true, value: `<${unsubscribeMail(publication)}>`}},
  ]
  return [
    {key: 'From', value: {name: headerText(sender.name), address: sender.email}},
    {key: 'Subject', value: headerText(document.mail.subject)},
    {key: 'Date', value: messageDate(input).toUTCString().replace('GMT', '+0000')},
    {key: 'Message-ID', value: id},
    {key: 'Content-Language', value: document.lang},
    // A TLP:RED note goes to named persons, never to a list.
    ...(document.masthead.tlp === 'TLP:RED' ? [] : list),
    {key: 'X-Unsent', value: '1'},
  ]
}
