import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {withEditions} from '../../scripts/editions.mjs'
import {catalogue} from '../../src/model/editions/catalogue.js'
import {noteFiles} from '../../src/model/editions/lists.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('docs/', () => {
  it('list the editions as their catalogue has them: else `npm run editions`', async () => {
    const written = await withEditions()
    expect(Object.keys(written)).toEqual([
      'docs/en/start.md',
      'docs/fr/start.md',
      'docs/en/data.md',
      'docs/fr/data.md',
      'docs/en/site.md',
    ])
    for (const [path, text] of Object.entries(written)) expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('name every file that stands in the folder of a note', () => {
    for (const [page, name] of [
      ['docs/en/start.md', 'slug'],
      ['docs/fr/start.md', 'nom'],
    ] as const) {
      const text = readFileSync(join(root, page), 'utf8')
      for (const id of noteFiles) expect(text).toContain(`\`<${name}>${catalogue[id].extension}\``)
    }
  })
})
