import {editions} from '../../render/index.js'
import type {Memo} from '../memo/memo.js'
import type {Trace} from '../memo/trace.js'
import {allowed, edition, editionKey, mailFindings} from '../queries/editions.js'
import {comparisons, findings} from '../queries/findings.js'
import {header} from '../queries/headers.js'

/** What a memo made of one note for a build, and of nothing else. */
export function noteTraces(memo: Memo, path: string): readonly Trace[] {
  const asked = [header, findings, allowed, mailFindings].map(query => [query, path] as const)
  const made = editions.map(({id}) => [edition, editionKey(path, id)] as const)
  return memo.tracesOf([...asked, ...made], (_name, key) => key === path || key.startsWith(`${path}\n`))
}

/** What a memo knows of all notes beside each other: whoever adopts this reads no front matter for it. */
export const headerTraces = (memo: Memo, paths: Iterable<string>): readonly Trace[] =>
  memo.tracesOf([...[...paths].map(path => [header, path] as const), [comparisons, '']], () => true)
