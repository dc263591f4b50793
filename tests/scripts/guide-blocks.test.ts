import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {directives, type DirectiveDefinition} from '../../src/note/directives/definitions.js'

const blocks = Object.entries<DirectiveDefinition>(directives)

describe.each(['fr', 'en'] as const)('the guide in %s', language => {
  it.each(blocks)('shows %s', (_, {names}) => {
    expect(readFileSync(`docs/${language}/writing.md`, 'utf8')).toMatch(new RegExp(`:::${names[language]}\\b`))
  })
})
