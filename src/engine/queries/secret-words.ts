import type {SecretRuns} from '../../audit/runs.js'
import {secretRuns} from '../../audit/secret-runs.js'
import type {WordReader} from '../../audit/words.js'
import type {ListedNote} from '../../io/edges.js'
import {numbersAsText, numbersIn} from '../../io/numbers-as-text.js'
import {splitRecordedPath} from '../../model/life/record-place.js'
import {query, type AskNow} from '../memo/query.js'
import {readSource, type NoteFile} from './note-names.js'
import {filesIn, otherWords, typedWords, wordReader} from './said-words.js'

/** Words as they are kept, numbers in Base64. */
interface KeptWords {
  readonly prints: string
  readonly lines: string
  readonly words: string
}

/** Some ten kilobytes each, asked for one after the other. */
const mostWords = 4

/** Names of the files of a note that is not public, by its path. */
export const secretFiles = query<readonly string[]>('secretFiles', {
  keep: 'value',
  compute: (ask, path) => filesIn(ask, path).map(({name}) => name),
})

/** Words of such a note and of its files, by its path. */
export const secretWords = query<KeptWords>('secretWords', {
  keep: 'value',
  mostHeld: mostWords,
  compute: (ask, path) => {
    const runs = runsOf(readSource(ask, path), filesIn(ask, path), ask(wordReader))
    const [prints = '', lines = '', words = ''] = [runs.prints, runs.lines, runs.words].map(numbersAsText)
    return {prints, lines, words}
  },
})

/** The same words of a note and its files that are read already. */
export const runsOf = (source: string, files: readonly NoteFile[], reader: WordReader): SecretRuns =>
  secretRuns(
    source,
    files.flatMap(({text}) => text ?? []),
    reader,
  )

/** The same words, asked for by the path of a note. */
export function runsIn(ask: AskNow, path: string): SecretRuns {
  const {prints, lines, words} = ask(secretWords, path)
  return {prints: numbersIn(prints), lines: numbersIn(lines), words: numbersIn(words)}
}

const wordQueries: ReadonlySet<string> = new Set(
  [typedWords, otherWords, secretFiles, secretWords].map(({name}) => name),
)

/** Whether a value is of words of one of these notes, or of a version on record. */
export function isWords(notes: readonly ListedNote[]): (name: string, key: string) => boolean {
  const paths = new Set(notes.map(({path}) => path))
  return (name, key) => wordQueries.has(name) && (paths.has(key) || splitRecordedPath(key) !== undefined)
}
