import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

// npm's own form.
const {scripts} = JSON.parse(read('package.json')) as {readonly scripts: Readonly<Record<string, string>>}

it('runs each test in one half of the suite, and both in CI and before a commit', () => {
  expect([scripts['test'], scripts['test:slow'], scripts['test:all']]).toEqual([
    "vitest run --tags-filter '!slow'",
    'vitest run --tags-filter slow',
    'vitest run',
  ])
  expect(scripts['nightly']).not.toContain('tags')
  expect(read('.ci/run')).toMatch(/^npm test\nnpm run test:slow$/m)
  expect(scripts['check']).toMatch(/npm test && npm run test:slow$/)
})
