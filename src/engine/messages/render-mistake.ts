import type {Message} from '../../model/message.js'
import {TemplateMistake} from '../../render/liquid.js'
import {UnprintedPart} from '../../render/print-frame.js'
import {shownCharacter} from '../../model/character-names.js'
import {UndrawnPicture} from '../../model/sandbox-fault.js'
import {quoted} from '../../model/quoted.js'
import {faultComplaint} from '../../note/pictures/fault-complaint.js'
import {MissingGlyph} from '../../render/pdf/definition/missing-glyph.js'
import {NoRoom} from '../../render/pdf/no-room.js'
import {messageFor} from './message-for.js'
import {liquidMistake} from '../../template/liquid-mistake.js'
import type {Template} from '../../model/template.js'
import type {Point} from 'unist'

/** A note by its path, and as it was read: a renderer knows words, and no places. */
interface Rendered {
  readonly path: string
  readonly read?: {readonly status: string; readonly bytes?: Uint8Array}
}

/** The message that an error of a renderer stands for: an author made it, not we. Nothing for our own bugs. */
export function mistakeOf(
  error: unknown,
  {template}: {readonly template: Template},
  {path: notePath, read}: Rendered,
): Message | undefined {
  if (error instanceof MissingGlyph) {
    const {character, font, excerpt} = error
    const shown = shownCharacter(character)
    return messageFor(notePath, 'font-glyph', {
      actual: {en: `${shown.en} in “${excerpt}”`, fr: `${shown.fr} dans « ${excerpt} »`},
      expected: {en: `a character that ${font} has`, fr: `un caractère que possède ${font}`},
    })
  }
  if (error instanceof NoRoom) {
    const words = quoted(error.words)
    return messageFor(notePath, 'page-room', {
      place: placeOfWords(new TextDecoder().decode(read?.bytes), error.words),
      fact: {
        en: `No page of the PDF has room for ${words}`,
        fr: `Aucune page du PDF n'a de place pour ${words}`,
      },
    })
  }
  if (error instanceof UndrawnPicture) {
    const {rule, ...finding} = faultComplaint(error.cause, quoted(error.subject))
    return messageFor(notePath, rule, finding)
  }
  return error instanceof TemplateMistake ? brandMistake(error, template) : undefined
}

function brandMistake(error: TemplateMistake, template: Template): Message {
  const {file, line, column} = error.place
  const [path, place] = [templateFile(template, file), {line, column}]
  if (!(error instanceof UnprintedPart))
    return messageFor(path, 'template-syntax', {place, ...liquidMistake(error.reason)})
  return messageFor(path, 'template-part', {
    place,
    actual: {en: 'frame that leaves out what a note says', fr: 'un cadre qui tait ce que dit une note'},
    expected: `\`${error.part}\``,
  })
}

/** Path of a template's file in messages. */
export const templateFile = ({path}: Template, file: string): string => `${path}/${file}`

/** Letters and digits are the same in a note and as set; marks, spaces and quotation marks are not. */
const letter = /[\p{L}\p{N}]/u

/** So many letters of a text are enough to know it by. */
const mostLetters = 60

/** Place of rendered words in the source of a note, the last match. */
export function placeOfWords(markdown: string, words: string): Point | undefined {
  const sought = [...words]
    .filter(character => letter.test(character))
    .slice(0, mostLetters)
    .join('')
  if (sought === '') return undefined
  const offsets: number[] = []
  let [text, offset] = ['', 0]
  for (const character of markdown) {
    if (letter.test(character)) {
      text += character
      for (let unit = 0; unit < character.length; unit++) offsets.push(offset)
    }
    offset += character.length
  }
  const at = offsets[text.lastIndexOf(sought)]
  if (at === undefined) return undefined
  const before = markdown.slice(0, at).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}
