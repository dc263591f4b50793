import {readdirSync, readFileSync} from 'node:fs'

/** A line of a fixture file, its spaces as they are. */
export interface Case {
  readonly line: number
  readonly input: string
  readonly expected: string
  readonly context: 'prose' | 'table' | 'title' | 'label'
}

const folder = new URL('../fixtures/typography/', import.meta.url)

/** Names of the fixture files, without `.txt`. */
export const fixtureNames = (): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => name.slice(0, -'.txt'.length))

const contexts = {'@table': 'table', '@title': 'title', '@label': 'label', '@prose': 'prose'} as const
const isContext = (text: string): text is keyof typeof contexts => Object.hasOwn(contexts, text)

/** The cases of a file: `input → expected`, # comments, @table, @title, @label and @prose for the context. */
export function readCases(name: string): Case[] {
  let context: Case['context'] = 'prose'
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .split('\n')
    .flatMap((text, index): Case[] => {
      if (isContext(text)) context = contexts[text]
      if (text === '' || /^[#@]/.test(text)) return []
      const [input, expected, ...rest] = text.split(' → ')
      if (input === undefined || expected === undefined || rest.length)
        throw new Error(`${name}.txt, line ${index + 1}: expected "input → expected"`)
      return [{line: index + 1, input: spaces(input), expected: spaces(expected), context}]
    })
}

/** ⎵ and ⍽ as the spaces that they stand for. */
export const spaces = (text: string): string => text.replaceAll('⎵', '\u202F').replaceAll('⍽', '\u00A0')

/** The same, to read a failure. */
export const visible = (text: string): string => text.replaceAll('\u202F', '⎵').replaceAll('\u00A0', '⍽')
