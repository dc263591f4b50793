import type {RenderInput, SettingsOf} from '../../model/edition.js'
import {readerTexts} from '../reader-texts.js'

/** Words of a message for one person alone, beside its head. */
export const slotNames = ['salutation', 'origin', 'unsubscribe'] as const
export type SlotName = (typeof slotNames)[number]

/** Words of a slot: plain, and as markup that stands inside a paragraph. */
export interface SlotWords {
  readonly text: string
  readonly html: string
}

/** Private use (Unicode 23.5): no note has the character, since no font of ours does. */
const sign = '\uE0CE'

/** The mark that stands in a document for a person's words: one word, so that no line is broken inside. */
export const slotMark = (name: SlotName): string => sign + name + sign

/** A text parted at the marks: words and names of slots in turn, words first and last. */
export const splitAtMarks = (text: string): readonly string[] => text.split(new RegExp(`${sign}(\\w+)${sign}`))

/** A mail's document with marks for what each person gets: the greeting, where their address comes from, how to leave the list. */
export function withMarks(input: RenderInput<SettingsOf<'eml'>>): RenderInput<SettingsOf<'eml'>> {
  const reader = {
    ...readerTexts(input),
    salutation: slotMark('salutation'),
    why: slotMark('origin'),
    unsubscribeUrl: slotMark('unsubscribe'),
  }
  return {...input, mailing: {...input.mailing, reader}}
}
