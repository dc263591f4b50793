import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Doc comments of a module that ask what a thing is and do not say it. */
const riddles = (text: string): readonly string[] =>
  [...text.matchAll(/\/\*\*\s*(?:\*\s*)?(What\s.*)/g)].map(([, words = '']) => words)

describe('a doc comment', () => {
  it('says what a thing is', () => {
    const found = readdirSync(src, {recursive: true, encoding: 'utf8'})
      .filter(path => /\.tsx?$/.test(path))
      .flatMap(path => riddles(readFileSync(join(src, path), 'utf8')).map(words => `${path}: ${words}`))
    expect(found).toEqual([])
  })

  it('is seen where it does not', () => {
    expect(
      riddles('/** What stands. */\n/**\n * What is told.\n */\n/** The end. What was said before stays. */'),
    ).toEqual(['What stands. */', 'What is told.'])
  })
})
