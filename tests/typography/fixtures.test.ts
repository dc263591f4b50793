import {describe, expect, it} from 'vitest'
import {
  producibleCharacters,
  typeset,
  typesetSpans,
  type Profile,
  type Span,
  type TypesetOptions,
} from '../../src/typography/index.js'
import {fixtureNames, readCases, visible} from './read-cases.js'

const profiles: Readonly<Record<string, Profile>> = {'fr-union-europeenne': 'union-europeenne'}
const spanFiles = fixtureNames().filter(name => name.endsWith('-spans'))

function optionsOf(name: string): TypesetOptions {
  const profile = profiles[name]
  if (profile) return {lang: 'fr', profile}
  return {lang: name === 'unknown' ? 'qaa' : name}
}

describe.each(fixtureNames().filter(name => !spanFiles.includes(name)))('typesetting %s', name => {
  const options = optionsOf(name)
  const cases = readCases(name)

  it.each(cases)('sets line $line: $input', ({input, expected, context}) => {
    expect(visible(typeset(input, {...options, context}))).toBe(visible(expected))
  })

  it('leaves what is set already', () => {
    for (const {expected, context} of cases)
      expect(visible(typeset(expected, {...options, context}))).toBe(visible(expected))
  })

  it('writes no character that fonts are not asked for', () => {
    const known = producibleCharacters(options.lang, options.profile)
    for (const {input, context} of cases) {
      const added = [...typeset(input, {...options, context})].filter(char => char > '\u007F' && !input.includes(char))
      expect(known).toEqual(expect.arrayContaining(added))
    }
  })
})

describe.each(spanFiles)('typesetting %s', name => {
  it.each(readCases(name))('sets line $line: $input', ({input, expected}) => {
    expect(visible(setMarkup(input, name.replace('-spans', '')))).toBe(visible(expected))
  })
})

/** Set mini-markup (see the head of the fixture file) as spans, and write the result in the same markup. */
function setMarkup(markup: string, lang: string): string {
  const tokens = markup.split(/(\*\*|\*|`[^`]*`|\[\^\d+\]|[[\]])/).filter(Boolean)
  const spans = tokens.map((token): Span | undefined => {
    if (token.startsWith('`')) return {kind: 'opaque', value: token.slice(1, -1)}
    if (token.startsWith('[^')) return {kind: 'call'}
    return /^(?:\*\*?|[[\]])$/.test(token) ? undefined : {kind: 'text', value: token}
  })
  const pieces = typesetSpans(
    spans.filter(span => span !== undefined),
    {lang},
  )
  let index = -1
  return tokens
    .map((token, at) => {
      const span = spans[at]
      if (!span) return token
      index++
      if (span.kind === 'call') return token
      const set = pieces
        .filter(piece => piece.index === index)
        .map(({value, position}) => marked(value, position))
        .join('')
      return span.kind === 'opaque' ? `\`${set}\`` : set
    })
    .join('')
}

const signs = {superscript: '^', 'small-caps': '~'} as const
const marked = (value: string, position?: keyof typeof signs): string =>
  position ? signs[position] + value + signs[position] : value
