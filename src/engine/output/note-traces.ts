import {splitRecordedPath} from '../../model/life/record-place.js'
import {editions} from '../../render/index.js'
import type {Memo} from '../memo/memo.js'
import type {Trace} from '../memo/trace.js'
import {allowed, edition, editionKey, mailFindings} from '../queries/editions.js'
import {comparisons, findings} from '../queries/findings.js'
import {header} from '../queries/headers.js'

/** Whether a key is of a note. */
export const isOfNote = (path: string, key: string): boolean => key === path || key.startsWith(`${path}\n`)

/** Whether a key is of a note or of its recorded versions. */
export const isOfVersions = (path: string, key: string): boolean =>
  isOfNote(path, key) || splitRecordedPath(key.split('\n', 1)[0] ?? '') !== undefined

const rootsOf = (path: string) => [
  ...[header, findings, allowed, mailFindings].map(query => [query, path] as const),
  ...editions.map(({id}) => [edition, editionKey(path, id)] as const),
]

/** All traces of one note, valid or not. */
export const noteTraces = (memo: Memo, path: string): readonly Trace[] =>
  memo.tracesOf(rootsOf(path), (_name, key) => isOfVersions(path, key))

/** Traces of one note that this build asked for; earlier ones may contain what must not be said any more. */
export const currentTraces = (memo: Memo, path: string): readonly Trace[] =>
  memo.tracesOf(rootsOf(path), (_name, key, isCurrent) => isCurrent && isOfVersions(path, key))

/** Traces of all headers, which save their adopter reading front matter. */
export const headerTraces = (memo: Memo, paths: Iterable<string>): readonly Trace[] =>
  memo.tracesOf([...[...paths].map(path => [header, path] as const), [comparisons, '']], () => true)
