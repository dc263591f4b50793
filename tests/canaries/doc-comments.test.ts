import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Doc comments of a module that ask what a thing is and do not say it. */
const riddles = (text: string): readonly string[] =>
  [...text.matchAll(/\/\*\*\s*(?:\*\s*)?(What\s.*)/g)].map(([, words = '']) => words)

/** Modules in a folder; fixtures are no code. */
const modulesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return /^(?:fixtures|corpus)$/.test(entry.name) ? [] : modulesBelow(path)
    return /\.(?:[cm]?js|tsx?)$/.test(path) ? [path] : []
  })

describe('a doc comment', () => {
  it.each(['src', 'tests', 'scripts', 'bin'])('says what a thing is: %s', folder => {
    const found = modulesBelow(folder).flatMap(path =>
      riddles(readFileSync(join(root, path), 'utf8')).map(words => `${path}: ${words}`),
    )
    expect(found).toEqual([])
  })

  it('is seen where it does not', () => {
    const one = '/**'
    expect(
      riddles(`${one} What stands. */\n${one}\n * What is told.\n */\n${one} The end. What was said before stays. */`),
    ).toEqual(['What stands. */', 'What is told.'])
  })
})
