import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {directives, type DirectiveDefinition} from '../../src/note/directives/definitions.js'

const blocks = Object.entries<DirectiveDefinition>(directives)

describe.each(['fr', 'en'] as const)('the guide in %s', language => {
  it.each(blocks)('shows %s', (_, {names}) => {
    const page = `docs/${language}/writing.md`
    const isShown = new RegExp(`:::${names[language]}\\b`).test(readFileSync(page, 'utf8'))
    // The page itself would fill the screen.
    expect(isShown, `a line of the table in ${page} shows :::${names[language]}`).toBe(true)
  })
})
