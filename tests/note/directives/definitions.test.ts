import {expect, it} from 'vitest'
import {directives, textAttributes, type DirectiveDefinition} from '../../../src/note/directives/definitions.js'

it('says of each attribute that takes any words what becomes of them, or that they are a name', () => {
  const names = new Set(['src', 'to', 'highlight'])
  const all = Object.values<DirectiveDefinition>(directives).flatMap(({attributes}) => Object.entries(attributes))
  const open = all.filter(([name, {accepts}]) => accepts('Des mots, «\u00A0ici\u00A0».') && !names.has(name))
  expect(new Set(open.map(([name]) => name))).toEqual(textAttributes('line', 'words', 'spoken'))
  expect(textAttributes('line')).toEqual(new Set(['source', 'credit', 'author']))
})
