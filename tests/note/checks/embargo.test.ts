import {expect, it} from 'vitest'
import {check} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'

it('holds the end of an embargo against the day of the house, whatever the day is at its own offset', async () => {
  const note = (number: number, embargo: string) => goodNote({number, fields: `embargo: ${embargo}\n`})
  const root = publicationWith({
    // 05:30 of the day itself, in Paris.
    'ouest.fr.md': note(1, '2026-11-17T23:30:00-05:00'),
    'jour.fr.md': note(2, '2026-11-18T00:00:00+01:00'),
    'veille.fr.md': note(3, '2026-11-17T23:59:59+01:00'),
    // Half past twelve of the day before.
    'est.fr.md': note(4, '2026-11-18T00:30:00+13:00'),
  })
  const {notes} = await check({directory: root})
  const told = notes.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'embargo-before-date'))
  expect(told.map(({path, actual}) => [path, actual].join(' ')).toSorted()).toEqual([
    'notes/est.fr.md `2026-11-18T00:30:00+13:00`, which is on `2026-11-17` (`time_zone`: Europe/Paris)',
    'notes/veille.fr.md `2026-11-17T23:59:59+01:00`',
  ])
})
