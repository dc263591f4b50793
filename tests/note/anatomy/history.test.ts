import {expect, it} from 'vitest'
import {fixedWords} from '../../../src/model/fixed-text.js'
import {bareNote} from '../../support/bare-note.js'
import {resolveText} from '../../support/resolve.js'

const note = bareNote()

/** Versions, dates and natures of the history of a note with such revisions. */
async function historyOf(revisions: readonly string[]): Promise<readonly (readonly string[])[]> {
  const given = revisions.map(revision => {
    const [version, day, nature] = revision.split(' ')
    return `\n  - {version: '${version}', date: 2026-11-${day}, nature: ${nature}, summary: Alpha.}`
  })
  const version = revisions.at(-1)?.split(' ')[0] ?? '1.0'
  const head = given.length ? `version: '${version}'\nrevisions:${given.join('')}\ntlp:` : 'tlp:'
  const {document, file} = await resolveText(note.replace('tlp:', head))
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  return document.history.map(({version: number, date, nature}) => [
    number,
    fixedWords(date).replaceAll(/\s/g, ' '),
    fixedWords(nature),
  ])
}

const first = ['1.0', '18 November 2026', 'First issue']

it.each([
  [[], [first]],
  [['1.0 18 initial'], [first]],
  [['1.1 20 correction'], [['1.1', '20 November 2026', 'Correction'], first]],
  [['2.0 24 update'], [['2.0', '24 November 2026', 'Update'], first]],
  [
    ['0.9 17 update', '1.1 20 update'],
    [
      ['1.1', '20 November 2026', 'Update'],
      ['0.9', '17 November 2026', 'Update'],
    ],
  ],
  [['1.1 20 initial'], [['1.1', '20 November 2026', 'First issue']]],
])('begins with the first issue, be it named or not: %j', async (revisions, expected) => {
  expect(await historyOf(revisions)).toEqual(expected)
})
