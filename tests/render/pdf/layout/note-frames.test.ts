import {expect, it} from 'vitest'
import {withOwnNotes} from '../../../../src/render/pdf/layout/note-frames.js'
import {strip} from '../../../support/column.js'

const calling = (...notes: readonly number[]) => strip(10, {notes})
const notesOf = (slices: Parameters<typeof withOwnNotes>[0], calls: readonly (readonly number[])[] = []) =>
  withOwnNotes(slices, number => calls[number] ?? []).map(({notes}) => notes)

it('gives each note to its first call', () => {
  expect(notesOf([calling(1), calling(2, 1), calling(2)])).toEqual([[1], [2], []])
})

it('has a note followed by those that it calls, though notes call each other', () => {
  expect(notesOf([calling(1, 2), calling(3)], [[], [3], [1]])).toEqual([[1, 3, 2], []])
})

it('gives all forms of a picture the same', () => {
  const [, picture] = withOwnNotes([calling(1), strip(30, {notes: [1, 2], forms: [calling(1, 2)]})], () => [])
  expect(picture?.forms?.map(({notes}) => notes)).toEqual([[2]])
})
