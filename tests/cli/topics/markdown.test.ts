import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {markdown} from '../../../src/cli/topics/markdown.js'
import {directives, type DirectiveDefinition} from '../../../src/note/directives/definitions.js'

const blocks = Object.entries<DirectiveDefinition>(directives)

describe.each(['fr', 'en'] as const)('what is told of blocks in %s', language => {
  /** Attributes that are written without a value. */
  const bare = new Map([
    ['id', '{#'],
    ['decorative', {fr: 'decoratif', en: 'decorative'}[language]],
  ])

  it.each(blocks)('has %s with all that it takes', (_, {names, takesTitle, attributes}) => {
    const told = markdown.text[language]
      .split(/:{3,}/)
      .filter(text => text.startsWith(names[language]) && !/^[\w-]/.test(text.slice(names[language].length)))
      .join(' ')
    expect(told).not.toBe('')
    expect(told.includes('[')).toBe(takesTitle)
    for (const [name, {names: words}] of Object.entries(attributes))
      expect(told).toContain(bare.get(name) ?? `${words[language]}=`)
  })

  it.each(blocks)('has %s in the guide', (_, {names}) => {
    expect(readFileSync(`docs/${language}/writing.md`, 'utf8')).toMatch(new RegExp(`:::${names[language]}\\b`))
  })
})
