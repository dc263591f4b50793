import {
  directives,
  spellings,
  type AttributeDefinition,
  type DirectiveDefinition,
} from '../../note/directives/definitions.js'
import {nearest, orMeant} from '../../model/nearest.js'
import {inCode} from '../../model/quoted.js'
import type {ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'

const blocks = Object.values<DirectiveDefinition>(directives)
const mostColumns = 100

/**
 * The blocks of a note as they are written in a language, each with all that it takes; of one that is named, what each of its attributes
 * expects.
 *
 * @throws {UsageError} If there is no block of that name.
 */
export function blockForms(language: ToolLanguage, name?: string): readonly string[] {
  if (name === undefined) return blocks.flatMap(block => wrapped(formOf(block, language)))
  const block = blocks.find(({names}) => spellings(names).includes(name))
  if (!block) throw unknownBlock(name, language)
  const attributes = Object.values(block.attributes)
  const width = Math.max(...attributes.map(({names}) => names[language].length))
  return [
    ...wrapped(formOf(block, language)),
    ...(attributes.length > 0 ? [''] : []),
    ...attributes.map(({names, expected, required}) => {
      const must = required ? {en: ', required', fr: ', obligatoire'}[language] : ''
      return `  ${names[language].padEnd(width)}  ${expected[language]}${must}`
    }),
  ]
}

/** Words of a block's opening line, none of which is broken: `:::chart[Title]{#id`, `type=bars|columns|lines`, … */
function formOf({names, takesTitle, attributes}: DirectiveDefinition, language: ToolLanguage): readonly string[] {
  const title = takesTitle ? {en: '[Title]', fr: '[Titre]'}[language] : ''
  const words = Object.values(attributes).map(attribute => attributeForm(attribute, language))
  const [first, ...rest] = words
  const opening = `:::${names[language]}${title}`
  if (first === undefined) return [opening]
  return [`${opening}{${first}`, ...rest].map((word, at, all) => (at === all.length - 1 ? `${word}}` : word))
}

function attributeForm({names, accepts, values = {}}: AttributeDefinition, language: ToolLanguage): string {
  const name = names[language]
  if (names.en === 'id') return '#id'
  if (accepts('')) return name
  const canonical = new Set(Object.values(values))
  const choices = Object.keys(values).filter(value => canonical.has(value) === (language === 'en'))
  return `${name}=${choices.join('|')}`
}

function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= mostColumns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(last === undefined ? `  ${word}` : `    ${word}`)
  }
  return lines
}

function unknownBlock(name: string, language: ToolLanguage): UsageError {
  const names = blocks.map(block => block.names[language])
  const guess = nearest(name, names)
  const meant = orMeant(guess)
  const known = guess === undefined ? names.map(inCode).join(', ') : ''
  return new UsageError({
    en: `There is no block ${inCode(name)}${known === '' ? meant.en : `; those known: ${known}`}`,
    fr: `Il n'y a pas de bloc ${inCode(name)}${known === '' ? meant.fr : ` ; blocs connus : ${known}`}`,
  })
}
