import {describe, expect, it} from 'vitest'
import {blockForms} from '../../../src/engine/explain/block-forms.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {directives, type DirectiveDefinition} from '../../../src/note/directives/definitions.js'

const blocks = Object.entries<DirectiveDefinition>(directives)

describe.each(['fr', 'en'] as const)('the forms of blocks in %s', language => {
  it.each(blocks)('have %s with all that it takes, and say what each attribute expects', (_, block) => {
    const {names, takesTitle, attributes} = block
    const told = blockForms(language).join('\n').split(':::')
    const form = told.find(text => text.split(/[^\w-]/, 1)[0] === names[language]) ?? ''
    const lines = blockForms(language, names[language])
    expect(form.includes('[')).toBe(takesTitle)
    for (const {names: words, accepts, expected} of Object.values(attributes)) {
      const written = words.en === 'id' ? '#id' : words[language] + (accepts('') ? '' : '=')
      expect(form.split(/[\s{}]/).some(part => part.startsWith(written))).toBe(true)
      expect(lines.some(line => line.startsWith(`  ${words[language]} `) && line.includes(expected[language]))).toBe(
        true,
      )
    }
  })

  it('are lines that a terminal holds, each kind in the words of its language', () => {
    expect(blockForms(language).filter(line => line.length > 100)).toEqual([])
    expect(blockForms(language).join('\n')).toContain(
      {fr: 'type=barres|colonnes|lignes', en: 'type=bars|columns|lines'}[language],
    )
  })
})

it('knows a block by its other names, and says which is meant or which there are', () => {
  const refusal = (name: string): UsageError => {
    try {
      blockForms('fr', name)
    } catch (error) {
      if (error instanceof UsageError) return error
    }
    throw new Error(`${name} is a block`)
  }
  expect(blockForms('fr', 'chart')).toEqual(blockForms('fr', 'graphique'))
  expect(refusal('grafique').text.fr).toMatch(/vouliez-vous dire `graphique` \?$/)
  expect(refusal('xyz').text.fr).toMatch(/; blocs connus : `synthese`, .*`graphique`$/)
})
