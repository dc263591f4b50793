import {describe, expect, it} from 'vitest'
import {excerptAt} from '../../../src/browser/desk/logic/excerpt.js'
import {noteLink} from '../../../src/browser/desk/logic/note-link.js'
import {renamedTo} from '../../../src/browser/desk/logic/merge-change.js'
import type {DeskNote} from '../../../src/model/desk.js'

describe('a link in an edition', () => {
  it.each([
    ['../guichet-commun.fr/guichet-commun.fr.html', {slug: 'guichet-commun.fr', tab: 'web'}],
    ['./cables.fr.pdf', {slug: 'cables.fr', tab: 'pdf'}],
    ['../%C3%A9t%C3%A9.fr/%C3%A9t%C3%A9.fr.html#suite', {slug: 'été.fr', tab: 'web'}],
    ['../100%.fr/100%.fr.html', {slug: '100%.fr', tab: 'web'}],
    ['./cables.fr.mail.html', {slug: 'cables.fr', tab: 'mail'}],
    ['./cables.fr.bib', undefined],
    ['.pdf', undefined],
    ['https://example.org/x.html', undefined],
    ['//example.org/x.html', undefined],
    ['javascript:x.html', undefined],
    ['../', undefined],
  ])('%s leads to a note, or not', (href, expected) => {
    expect(noteLink(href)).toEqual(expected)
  })
})

describe('the line of a message', () => {
  it('is shown whole, unless it is a fence', () => {
    expect(excerptAt('tlp: TLP:CLAIR')).toBe('tlp: TLP:CLAIR')
    expect(excerptAt('---')).toBeUndefined()
  })

  it('is cut around the place where it is a paragraph, between words', () => {
    const line = Array.from({length: 200}, (_, index) => `mot${index}`).join(' ')
    const column = line.indexOf('mot100') + 1
    const shown = excerptAt(line, column) ?? ''
    expect(shown).toMatch(/^… mot\d+ .*\bmot100\b.* …$/)
    expect(shown.length).toBeLessThan(190)
    expect(excerptAt(line, line.length)).toMatch(/^… .*mot199$/)
    expect(excerptAt(line, 1)).toMatch(/^mot0 .* …$/)
  })
})

describe('a note that is gone', () => {
  const note = (slug: string, id?: string, lang = 'fr'): DeskNote => ({
    ...{slug, path: `notes/${slug}.md`, revision: 1, lang, translations: []},
    ...(id !== undefined && {id}),
  })

  it('is the only one with its reference and language, if there is one', () => {
    const gone = note('a.fr', 'X-1')
    expect(renamedTo(gone, [note('b.fr', 'X-1'), note('c.en', 'X-1', 'en')])?.slug).toBe('b.fr')
    expect(renamedTo(gone, [note('b.fr', 'X-1'), note('d.fr', 'X-1')])).toBeUndefined()
    expect(renamedTo(note('a.fr'), [note('b.fr')])).toBeUndefined()
  })
})
