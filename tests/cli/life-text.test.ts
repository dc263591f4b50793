import {expect, it} from 'vitest'
import type {LifeReport} from '../../src/engine/life/report.js'
import {tellLife} from '../../src/cli/life-text.js'
import type {Session} from '../../src/cli/session.js'

const told = (language: Session['language'], when: 'done' | 'planned', status: string): string => {
  let text = ''
  const write = (words: string) => void (text += words)
  const terminal = {argv: [], env: {}, cwd: () => '/', stdout: {write}, stderr: {write}}
  const step = {reference: 'CESS-2026-ALE-014', version: '1.1', path: 'notes/a.fr.md', files: [], editions: []}
  const report = {
    ...{status: when, root: '/', messages: [], failures: []},
    steps: [{...step, kind: 'publish', status, changes: []}],
  } satisfies LifeReport
  tellLife(report, {terminal, language, version: '0', directory: '/'})
  return text.split('\n')[0] ?? ''
}

it.each([
  ['fr', 'done', 'withdrawn', 'retirée'],
  ['fr', 'planned', 'closed', 'serait close'],
  ['fr', 'done', 'published', 'publiée'],
  ['en', 'planned', 'withdrawn', 'would be withdrawn'],
  ['en', 'done', 'constructor', 'published'],
] as const)('says in %s (%s) of a note that becomes %s: %s', (language, status, to, deed) => {
  expect(told(language, status, to)).toMatch(new RegExp(`  ${deed}$`))
})
