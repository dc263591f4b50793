import {join} from 'node:path'
import type {DeskMessage, DeskNote} from '../../model/desk.js'
import type {Message} from '../../model/message.js'
import type {Publication} from '../../model/publication.js'
import {nameIn, type Text} from '../../model/text.js'
import type {Card, Stand} from './stand.js'

/** A card as the desk lists it. */
export function deskNote({index}: Stand, {reading, revision}: Card, counts: DeskNote['counts']): DeskNote {
  const {file, header, columns} = reading
  const original = header?.translationOf ?? header?.id
  const same =
    original === undefined ? [] : [...(index.byId.get(original) ?? []), ...(index.byOriginal.get(original) ?? [])]
  return {
    slug: file.slug,
    path: file.path,
    revision,
    ...columns,
    translations: [...new Set(same.map(({slug}) => slug))].filter(slug => slug !== file.slug),
    ...(counts && {counts}),
  }
}

/** The house's name in the tool's languages; none while `cess.yml` was never without errors. */
export function houseOf(publication: Publication | undefined): Text {
  const names = publication?.organisation.names
  return names ? {en: nameIn(names, 'en'), fr: nameIn(names, 'fr')} : {en: '', fr: ''}
}

/** Messages with the absolute paths of their files. */
export const deskMessages = (root: string, messages: readonly Message[]): readonly DeskMessage[] =>
  messages.map(message => ({...message, file: join(root, message.path).replaceAll('\\', '/')}))
