// @module-tag slow
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {referencePages} from '../../scripts/reference.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the reference of the guide', () => {
  it('is as fields, settings, commands and rules are: else `npm run reference`', async () => {
    const written = await referencePages()
    for (const [path, text] of Object.entries(written)) expect(readFileSync(join(root, path), 'utf8')).toBe(text)
    const standing = ['en', 'fr'].flatMap(language =>
      readdirSync(join(root, `docs/${language}/reference`)).map(name => `docs/${language}/reference/${name}`),
    )
    expect(standing.toSorted()).toEqual(Object.keys(written).toSorted())
  })
})
