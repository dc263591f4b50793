import type {Command} from 'commander'
import {describe, expect, it} from 'vitest'
import {addFieldOptions} from '../../src/cli/field-options.js'
import {frenchPlaceholders, spokenLine} from '../../src/cli/placeholders.js'
import {programOf} from '../../src/cli/program.js'

/** The whole command line; its actions are never called. */
const programIn = (language: 'en' | 'fr'): Command => programOf(language, '', addFieldOptions)

const named = (line: string): readonly string[] =>
  [...line.matchAll(/[<[](.*?)(?:\.\.\.)?[>\]]/g)].map(([, name = '']) => name)

const placeholdersOf = (command: Command): readonly string[] => [
  ...command.registeredArguments.map(argument => argument.name()),
  ...command.options.flatMap(({flags}) => named(flags)),
  ...command.commands.flatMap(placeholdersOf),
]

/** Each command's help, as commander prints it. */
const helpsOf = (command: Command): readonly string[] => [
  command.helpInformation(),
  ...command.commands.flatMap(helpsOf),
]

describe('spokenLine', () => {
  it('has a French word for each placeholder of the command line, and for no other', () => {
    const used = [...placeholdersOf(programIn('en')), ...['options', 'command']]
    expect(Object.keys(frenchPlaceholders)).toEqual([...new Set(used)].toSorted())
  })

  it('leaves no English placeholder in French help', () => {
    const english = Object.entries(frenchPlaceholders).flatMap(([name, word]) => (name === word ? [] : [name]))
    const shown = helpsOf(programIn('fr')).flatMap(help => named(help.split('\n\n')[0] ?? ''))
    expect(shown.filter(name => english.includes(name))).toEqual([])
    expect(helpsOf(programIn('fr')).join('\n')).not.toMatch(/Usage|<value>|<text>|\[command\]/)
  })

  it('keeps marks of repetition', () => {
    expect(spokenLine('fr', 'audit [folder] [notes...]')).toBe('audit [dossier] [notes...]')
    expect(spokenLine('en', '[folder]')).toBe('[folder]')
  })
})

describe('help', () => {
  it.each(['new', 'import'])('of `%s` lists each option once', name => {
    const command = programIn('en').commands.find(one => one.name() === name)
    const options = [...(command?.helpInformation() ?? '').matchAll(/^  (?:-\w, )?(--[\w-]+)/gm)].map(
      ([, option]) => option,
    )
    expect(options).toContain('--lang')
    expect(options).toEqual([...new Set(options)])
  })
})
