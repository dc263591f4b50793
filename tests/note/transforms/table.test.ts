import assert from 'node:assert/strict'
import {expect, it} from 'vitest'
import {goodNote} from '../../support/cli.js'
import {resolveText} from '../../support/resolve.js'

it('stands numbers right and leaves words where the dashes put them', async () => {
  const text = '| Site | Usage | Avis |\n| :--- | :--- | :---: |\n| P1 | 1987 | oui |\n| P2 | 1990 | non |'
  const {document} = await resolveText(goodNote({text}))
  const table = document?.body.find(block => block.type === 'table')
  assert(table?.type === 'table')
  expect(table.columns.map(({align, numeric}) => [align, numeric])).toEqual([
    ['left', false],
    ['right', true],
    ['center', false],
  ])
})
