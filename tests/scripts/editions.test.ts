import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {withEditions} from '../../scripts/editions.mjs'
import {catalogue} from '../../src/model/editions/catalogue.js'
import {noteFiles} from '../../src/model/editions/lists.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('README.md and docs/', () => {
  it('list the editions as their catalogue has them: else `npm run editions`', async () => {
    const written = await withEditions()
    expect(Object.keys(written)).toEqual(['README.md', 'docs/data.md', 'docs/site.md'])
    for (const [path, text] of Object.entries(written)) expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('name every file that stands in the folder of a note', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const id of noteFiles) expect(readme).toContain(`\`<slug>${catalogue[id].extension}\``)
  })
})
