import {expect, it} from 'vitest'
import {fields} from '../../../src/model/front-matter.js'
import {mendingFor} from '../../../src/model/mending/mending-for.js'
import type {Field} from '../../../src/model/field.js'
import {frenchValue} from '../../../src/model/french-spelling.js'
import {isLicence} from '../../../src/model/licences.js'
import {own} from '../../../src/model/own.js'
import {lastDay, writtenDay, writtenMoment} from '../../../src/model/mending/written-day.js'

it.each([
  ['18/11/2026', '2026-11-18'],
  ['11/18/2026', '2026-11-18'],
  ['18.11.2026', '2026-11-18'],
  ['2026/1/5', '2026-01-05'],
  ['1er mai 2026', '2026-05-01'],
  ['3 May 2026', '2026-05-03'],
  ['May 3, 2026', '2026-05-03'],
  ['18 février 2026', '2026-02-18'],
  ['5/5/2026', '2026-05-05'],
  ['dimanche 29 novembre 2026', '2026-11-29'],
  ['le 1er mai 2026', '2026-05-01'],
  ['29/11/2026 8h30', '2026-11-29'],
])('takes %s for %s', (text, day) => {
  expect(writtenDay(text)).toBe(day)
})

it.each(['05/03/2026', '30/02/2026', 'hier', 'mai 2026', '18/11/26', ''])('leaves %s to its author', text => {
  expect(writtenDay(text)).toBeUndefined()
})

it.each([
  ['fr', 'publi', 'publié'],
  ['fr', 'publishd', 'publié'],
  ['fr', 'pubié', 'publié'],
  ['en', 'pubié', 'published'],
  ['en', 'publi', 'published'],
  [undefined, 'publishd', 'published'],
] as const)('suggests values in the language of the keys: %s, %s', (lang, value, meant) => {
  const [issue] = fields.status.schema.safeParse(value).error?.issues ?? []
  if (!issue) throw new Error(`${value} is a status`)
  expect(mendingFor({issue, path: 'status', value}, fields.status, lang)?.meant).toBe(meant)
})

it.each([
  ['version', '1', '1.0'],
  ['version', '1,2', '1.2'],
  ['version', 'v2', '2.0'],
  ['version', '1.2.3', undefined],
  ['id', 'CESS-2026-ALE-2', 'CESS-2026-ALE-002'],
  ['id', 'cess-2026-ale-014', 'CESS-2026-ALE-014'],
  ['id', 'CESS 2026 ALE 014', 'CESS-2026-ALE-014'],
  ['id', 'CESS-ALE-014', undefined],
  ['source_rating', 'b 2', 'B2'],
  ['source_rating', 'fiable', undefined],
  ['licence', 'CC BY 4.0', 'CC-BY-4.0'],
  ['licence', 'cc-by', 'CC-BY-4.0'],
  ['licence', 'cc by-sa 4', 'CC-BY-SA-4.0'],
  ['licence', 'Creative Commons BY-NC-ND', 'CC-BY-NC-ND-4.0'],
  ['licence', 'cc0', 'CC0-1.0'],
  ['licence', 'cc-by-4', 'CC-BY-4.0'],
  ['licence', 'LICENCE OUVERTE', 'etalab-2.0'],
  ['licence', 'libre', undefined],
  ['licence', 'Licence ouverte 2.0', 'etalab-2.0'],
  ['licence', 'tous droits réservés', undefined],
] as const)('writes a %s as it must be: %s, %s', (key, value, meant) => {
  const [issue] = fields[key].schema.safeParse(value).error?.issues ?? []
  if (!issue) throw new Error(`${value} fits`)
  expect(mendingFor({issue, path: key, value}, fields[key], 'fr')?.meant).toBe(meant)
})

it.each([
  ['public', 'TLP:CLEAR'],
  ['TLP: PUBLIC', 'TLP:CLEAR'],
  ['Diffusion libre', 'TLP:CLEAR'],
  ['unrestricted', 'TLP:CLEAR'],
  ['non public', undefined],
  ['restricted', undefined],
  ['diffusion restreinte', undefined],
  ['interne', undefined],
])('takes words for what everybody may read for their label, and none of secrecy: %s', (value, label) => {
  const [issue] = fields.tlp.schema.safeParse(value).error?.issues ?? []
  if (!issue) throw new Error(`${value} is a label`)
  const mending = mendingFor({issue, path: 'tlp', value}, fields.tlp, 'fr')
  expect([mending?.meant, mending?.rule]).toEqual([label, label === undefined ? 'tlp-classification' : undefined])
})

it.each([
  ['fin 2026', '2026-12-31'],
  ['2026', '2026-12-31'],
  ['mars 2027', '2027-03-31'],
  ["d'ici la fin février 2028", '2028-02-29'],
  ['2026-12', '2026-12-31'],
  ['T1 2027', '2027-03-31'],
  ['1er trimestre 2027', '2027-03-31'],
  ['Q4 2027', '2027-12-31'],
  ['début 2027', undefined],
  ['mi-mars 2027', undefined],
  ['2026-13', undefined],
  ['fin mars', undefined],
  ['', undefined],
])('takes the end of %s for %s', (text, day) => {
  expect(lastDay(text)).toBe(day)
})

it.each([
  ['date', '05/03/2026', "Écrivez `2026-03-05` ou `2026-05-03` : l'année, le mois, le jour."],
  ['severity', 'haute', 'Peut-être `élevée`.'],
  ['severity', 'modéré', 'Vouliez-vous dire `modérée` ?'],
  ['status', 'en cours', 'Peut-être `brouillon` ou `relecture`.'],
  ['likelihood', 'peu probable', 'Vouliez-vous dire `improbable` ?'],
] as const)('says in French what %s may mean: %s', (key, value, remedy) => {
  const [issue] = fields[key].schema.safeParse(value).error?.issues ?? []
  if (!issue) throw new Error(`${value} fits`)
  expect(mendingFor({issue, path: key, value}, fields[key], 'fr')?.remedy?.fr).toBe(remedy)
})

it.each([
  ['dès que possible', /^Peut-être `immediate`/],
  ['ASAP', /^Peut-être `immediate`/],
  ['mars 2027', /2027-03-31/],
  ['dans six mois', /^Nommez le dernier jour/],
])('offers a day or none for the deadline %s', (deadline, remedy) => {
  const value = [{text: {marked: ''}, to: ['enisa'], priority: 1, deadline}]
  const issue = fields.recommendations.schema
    .safeParse(value)
    .error?.issues.find(({path}) => path.at(-1) === 'deadline')
  if (!issue) throw new Error(`${deadline} fits`)
  const found = mendingFor({issue, path: 'recommendations.0.deadline', value: deadline}, fields.recommendations, 'fr')
  expect(found?.remedy?.fr).toMatch(remedy)
})

it.each([
  ['30/11/2026 8h', '2026-11-30T08:00:00'],
  ['30 novembre 2026 à 8 h 15', '2026-11-30T08:15:00'],
  ['2026-11-30 18:00', '2026-11-30T18:00:00'],
  ['30/11/2026', undefined],
  ['05/03/2026 8h', undefined],
])('takes %s for the moment %s', (text, moment) => {
  expect(writtenMoment(text)).toBe(moment)
})

it('knows ids of licences by their versions, and known ones by their capitals', () => {
  expect(['CC-BY-4.0', 'CC-BY-3.0-IGO', 'Apache-2.0', 'MIT', 'LicenseRef-Maison'].map(isLicence)).not.toContain(false)
  expect(['libre', 'CC-BY', 'cc-by-4.0', 'LicenseRef-', 'open'].map(isLicence)).not.toContain(true)
})

it('says in French messages of choices what French notes write, with its accents', () => {
  const wrong = Object.entries<Field>(fields).flatMap(([key, field]) =>
    [...field.expected.fr.matchAll(/`([^`]+)`/g)].flatMap(([, word = '']) => {
      const value = own(field.values ?? {}, word)
      return value === undefined || frenchValue(value, field) === word ? [] : [`${key}: ${word}`]
    }),
  )
  expect(wrong).toEqual([])
})
