import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {loadTarget, targetNames} from './targets.mjs'
import {halves} from '../support/halves.js'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const filesIn = (path: string): readonly string[] =>
  existsSync(path) ? readdirSync(path).map(name => join(path, name)) : []

/** Every parser of what others write. */
const parsers = [
  ...['bibtex', 'bounce', 'brand', 'cess-yml', 'cms', 'csv', 'font', 'front-matter'],
  ...['jpeg', 'liquid', 'log', 'markdown', 'png', 'sealed-pdf', 'signed-mail', 'svg', 'vcard'],
]

describe('the kept corpus', () => {
  it('has inputs for every parser', () => {
    expect(targetNames).toEqual(parsers)
    expect(targetNames.filter(name => filesIn(folder(`corpus/${name}`)).length === 0)).toEqual([])
  })

  for (const {cases, speed} of halves<string>(targetNames, 8))
    it.each(cases)('is read without an accident by %s', speed, async name => {
      const target = await loadTarget(name)
      for (const file of [...filesIn(folder(`corpus/${name}`)), ...filesIn(folder(`examples/${name}`))])
        await expect((async () => void (await target.fuzz(readFileSync(file))))()).resolves.toBeUndefined()
    })
})
