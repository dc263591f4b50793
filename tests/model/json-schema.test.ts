import {Ajv} from 'ajv'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Field} from '../../src/model/field.js'
import {fields} from '../../src/model/front-matter.js'
import {noteJsonSchema, publicationJsonSchema} from '../../src/model/json-schema.js'
import {goodNote} from '../support/front-matter.js'
import {publicationFields} from '../../src/model/publication-fields.js'
import {samplePublication} from '../support/sample-publication.js'
import {propertiesOf, undescribed} from '../support/undescribed.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const compile = (schema: object) => new Ajv({strict: false, logger: false}).compile(schema)
const isNote = compile(noteJsonSchema(samplePublication))
const headOf = (note: string): Record<string, unknown> => parse(note.split('\n---\n')[0]?.slice(4) ?? '')
/** Editors compare words to the letter, where cess does without capitals. */
const good: Record<string, unknown> = {...headOf(goodNote), statut: 'publié'}

describe('noteJsonSchema', () => {
  it('takes every sample note', () => {
    for (const name of readdirSync(`${root}/notes`).filter(file => file.endsWith('.md'))) {
      expect([name, isNote(headOf(readFileSync(`${root}/notes/${name}`, 'utf8'))), isNote.errors]).toEqual([
        name,
        true,
        null,
      ])
    }
  })

  it.each([
    ['an unknown key', {titel: 'x'}],
    ['a key beside its alias', {title: 'x'}],
    ['a term that is none', {zone: 'sahel'}],
    ['a label that is none', {tlp: 'tlp:green'}],
    ['a wrong date', {date: '18/11/2026'}],
    ['a wrong key in a group', {recommandations: [{texte: 'x', qui: 'enisa'}]}],
    ['an author without a name', {auteurs: [{fonction: 'analyste'}]}],
    ['an author with a whole name and a part of it', {auteurs: [{name: 'Anaïs Modèle', prenom: 'Anaïs'}]}],
    ['a group without what it needs', {recommandations: [{texte: 'x'}]}],
  ])('refuses %s', (_, change) => {
    expect(isNote(good)).toBe(true)
    expect(isNote({...good, ...change})).toBe(false)
  })

  it.each([
    [{prenom: 'Charles', particule: 'de', nom: 'Gaulle', fonction: 'général'}],
    [{given: 'Martin Luther', family: 'King', suffix: 'Jr.'}],
    [{nom: 'Observatoire des détroits'}],
    [{name: 'Anaïs Modèle', role: 'analyste'}],
  ])('takes an author in parts or whole: %j', author => {
    expect(isNote({...good, auteurs: [author]})).toBe(true)
  })

  it.each(Object.entries(fields).filter(([, field]) => 'required' in field))('asks for %s', (key, {aliases}) => {
    const without = Object.fromEntries(Object.entries(good).filter(([name]) => ![key, ...aliases].includes(name)))
    expect(isNote(without)).toBe(false)
  })

  it('explains every field in the language asked for', () => {
    const {properties = {}} = noteJsonSchema(samplePublication, 'fr')
    expect(properties['tlp']).toMatchObject({description: expect.stringContaining('Attendu')})
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(fields)))
  })
})

it('takes the sample cess.yml', {tags: 'slow'}, () => {
  const isPublication = compile(publicationJsonSchema())
  expect(isPublication(parse(readFileSync(`${root}/cess.yml`, 'utf8')))).toBe(true)
  expect(isPublication({})).toBe(false)
})

it.each(['en', 'fr'] as const)('says of every key what it holds, inside values too (%s)', language => {
  expect(undescribed(noteJsonSchema(samplePublication, language))).toEqual([])
  expect(undescribed(publicationJsonSchema(language))).toEqual([])
})

it('explains no key that no value has', () => {
  const schemas = [noteJsonSchema(samplePublication), publicationJsonSchema()]
  const told = new Set(schemas.flatMap(schema => propertiesOf(schema).map(({description}) => description)))
  const texts = [...Object.values<Field>(fields), ...Object.values<Field>(publicationFields)].flatMap(({inside = {}}) =>
    Object.values(inside),
  )
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter(({en}) => !told.has(en))).toEqual([])
})
