import assert from 'node:assert/strict'
import {toString} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {goodNote} from '../../support/cli.js'
import {halves} from '../../support/halves.js'
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

it('stands numbers that name their rows as the dashes say', async () => {
  const text = '| Groupe | Durée |\n| :-- | --: |\n| 1 | 48 |\n\n| N° | Durée |\n| --: | --: |\n| 1 | 48 |'
  const {document} = await resolveText(goodNote({text}))
  const tables = document?.body.flatMap(block => (block.type === 'table' ? [block] : [])) ?? []
  expect(tables.map(({columns}) => columns.map(({align}) => align))).toEqual([
    ['left', 'right'],
    ['right', 'right'],
  ])
})

it('writes numbers alike, a total in bold and those below nought too', async () => {
  const text = '| Site | Écart |\n| --- | --- |\n| P1 | -1310 |\n| P2 | 8400.50 |\n| Total | **7090.50** |'
  const {document} = await resolveText(goodNote({text, fields: 'langue: en\n'}))
  const table = document?.body.find(block => block.type === 'table')
  assert(table?.type === 'table')
  expect(table.rows.map(([, cell]) => toString({type: 'paragraph', children: cell ?? []}))).toEqual([
    '−1,310',
    '8,400.50',
    '7,090.50',
  ])
})

it('keeps what stands beside a number or a dash: footnotes that they call, their units', async () => {
  const text = '| Site | Coût |\n| --- | --- |\n| P1 | 12500[^1] |\n| P2 | -[^2] |\n\n[^1]: Estimé.\n[^2]: Inconnu.'
  const {document} = await resolveText(goodNote({text}))
  const table = document?.body.find(block => block.type === 'table')
  assert(table?.type === 'table')
  expect(table.rows.map(([, cell]) => cell?.map(node => (node.type === 'text' ? node.value : node.type)))).toEqual([
    ['12\u202F500', 'footnoteCall'],
    ['–', 'footnoteCall'],
  ])
  expect(document?.footnotes).toHaveLength(2)
})

it('writes no year in groups, whichever head tells it', async () => {
  const text = `| Année | Ruptures |
| --- | --- |
| 843 | 1200 |
| 2150 | 3400 |

| Câble | Mise en service |
| --- | --- |
| A | 1066 |
| B | 1982 |

| Câble | A | B |
| --- | --- | --- |
| Année | 1982 | 1994 |
| Longueur (km) | 3400 | 12500 |`
  const {document} = await resolveText(goodNote({text}))
  const tables = document?.body.flatMap(block => (block.type === 'table' ? [block] : [])) ?? []
  const words = tables.map(({rows}) =>
    rows.map(row => row.map(cell => toString({type: 'paragraph', children: cell})).join(' ')),
  )
  expect(words).toEqual([
    ['843 1\u202F200', '2150 3\u202F400'],
    ['A 1066', 'B 1982'],
    ['Année 1982 1994', 'Longueur (km) 3\u202F400 12\u202F500'],
  ])
})

for (const {cases, speed} of halves(
  [
    ['fr', 'Profondeur (m)', '1\u202F180'],
    ['fr', 'Débit (m³/h)', '1\u202F180'],
    ['fr', 'Durée (jours)', '1\u202F180'],
    ['ru', 'Глубина (м)', '1\u00A0180'],
    ['el', 'Βάθος (m)', '1\u00A0180'],
    ['en', 'Depth (m)', '1,180'],
    ['fr', 'Profondeur (en m)', '1\u202F180'],
    ['fr', 'Profondeur (m) ', '1\u202F180'],
    ['fr', 'Budget (M€)', '1\u202F180'],
    ['fr', 'Part (‰)', '1\u202F180'],
    ['de', 'Haushalt (Mio. €)', '1.180'],
    ['de', 'Haushalt (in Mio.)', '1.180'],
    ['en', 'Budget (US$)', '1,180'],
    ['ru', 'Жители (тыс.)', '1\u00A0180'],
    ['ru', 'Ввод (г.)', '1180'],
    ['lt', 'Įkurta (m.)', '1180'],
    ['fr', 'Année (ap. J.-C.)', '1180'],
    ['fr', 'Fondation (ap. J.-C.)', '1180'],
    ['en', 'Year (AD)', '1180'],
    ['en', 'Founded (AD)', '1180'],
    ['de', 'Jahr (n. Chr.)', '1180'],
    ['de', 'Gründung (n. Chr.)', '1180'],
    ['nl', 'Stichting (n.Chr.)', '1180'],
    ['fr', 'Cumul (au 31 décembre)', '1180'],
    ['fr', 'Longueur (m), relevée', '1180'],
    ['fr', 'Usage (attesté)', '1180'],
    ['fr', 'Mise en service (année)', '1180'],
    ['fr', 'Usage', '1180'],
  ],
  3,
))
  it.each(cases)('tells a quantity from a year by the unit in its head: %s, %s', speed, async (lang, head, printed) => {
    const text = `| Site | ${head} |\n| --- | --: |\n| P1 | 1180 |\n| P2 | 1240 |`
    const {document} = await resolveText(goodNote({text, fields: `langue: ${lang}\n`}))
    const table = document?.body.find(block => block.type === 'table')
    assert(table?.type === 'table')
    expect(toString({type: 'paragraph', children: table.rows[0]?.[1] ?? []})).toBe(printed)
  })
