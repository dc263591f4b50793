import type {SecretRuns} from '../../audit/runs.js'
import {secretRuns} from '../../audit/secret-runs.js'
import type {WordReader} from '../../audit/words.js'
import type {ListedNote} from '../../io/edges.js'
import {numbersAsText, numbersIn} from '../../io/numbers-as-text.js'
import {splitRecordedPath} from '../../model/life/record-place.js'
import {query, type AskNow} from '../memo/query.js'
import {asset} from './inputs.js'
import {filesOf, readSource, type NoteFile} from './note-names.js'
import {otherWords, typedWords, wordReader} from './said-words.js'

/** Words of a note that is not public, and names of its files. */
export interface SecretWords {
  readonly runs: SecretRuns
  readonly files: readonly string[]
}

/** Words as they are kept, numbers in Base64. */
interface KeptWords {
  readonly prints: string
  readonly lines: string
  readonly words: string
  readonly files: readonly string[]
}

/** Some ten kilobytes each, asked for one after the other. */
const mostWords = 4

/** Words of a note that is not public, by path. */
export const secretWords = query<KeptWords>('secretWords', {
  keep: 'value',
  mostHeld: mostWords,
  compute: (ask, path) => {
    const source = readSource(ask, path)
    const {runs, files} = wordsOf(
      source,
      filesOf(key => ask(asset, key), path, source),
      ask(wordReader),
    )
    const [prints = '', lines = '', words = ''] = [runs.prints, runs.lines, runs.words].map(numbersAsText)
    return {prints, lines, words, files}
  },
})

/** The same of a note and its files that are read already. */
export const wordsOf = (source: string, files: readonly NoteFile[], reader: WordReader): SecretWords => ({
  runs: secretRuns(
    source,
    files.flatMap(({text}) => text ?? []),
    reader,
  ),
  files: files.map(({name}) => name),
})

/** The same, asked for by the path of a note. */
export function wordsIn(ask: AskNow, path: string): SecretWords {
  const {prints, lines, words, files} = ask(secretWords, path)
  return {runs: {prints: numbersIn(prints), lines: numbersIn(lines), words: numbersIn(words)}, files}
}

const wordQueries: ReadonlySet<string> = new Set([typedWords, otherWords, secretWords].map(({name}) => name))

/** Whether a value is of words of one of these notes, or of a version on record. */
export function isWords(notes: readonly ListedNote[]): (name: string, key: string) => boolean {
  const paths = new Set(notes.map(({path}) => path))
  return (name, key) => wordQueries.has(name) && (paths.has(key) || splitRecordedPath(key) !== undefined)
}
