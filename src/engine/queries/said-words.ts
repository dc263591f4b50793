import {openTexts} from '../../audit/note-texts.js'
import {runPrints} from '../../audit/run-prints.js'
import type {SaidWords} from '../../audit/secrets.js'
import {WordReader} from '../../audit/words.js'
import {numbersAsText, numbersIn} from '../../io/numbers-as-text.js'
import type * as noteSource from '../../note/source/note-source.js'
import {query, type AskNow, type Query} from '../memo/query.js'
import {asset} from './inputs.js'
import {aliasesIn, filesOf, readSource, titlesIn, type NoteFile} from './note-names.js'

/** Words of a public note, as they are kept. */
interface KeptWords {
  /** Prints of their runs, 8 bytes each, in Base64. */
  readonly prints: string
  readonly titles: readonly string[]
  readonly names: readonly string[]
}

type Sayings = Query<KeptWords>

/** Writes notes anew. A module of hundreds, which builds without changes do without. */
let writing: Pick<typeof noteSource, 'writtenAnew'> | undefined

/** To be awaited before words are asked for. */
export async function loadWriting(): Promise<void> {
  writing ??= await import('../../note/source/note-source.js')
}

/** Some ten kilobytes each, asked for one after the other. */
const mostWords = 4

/** Reads words, and remembers what characters count as in them. */
export const wordReader = query<WordReader>('wordReader', {keep: 'through', compute: () => new WordReader()})

/** A note as typed, or a version on record, by path. */
export const typedWords: Sayings = query('typedWords', {
  keep: 'value',
  mostHeld: mostWords,
  compute: (ask, path) => {
    const source = readSource(ask, path)
    const prints = runPrints(typedTexts(ask, path), ask(wordReader))
    return {prints: numbersAsText(prints), titles: titlesIn(source), names: aliasesIn(source)}
  },
})

/** Other words of a note: those of its files, and of its text as editions give it. By path. */
export const otherWords: Sayings = query('otherWords', {
  keep: 'value',
  mostHeld: mostWords,
  compute: (ask, path) => {
    const names = filesIn(ask, path).map(({name}) => name)
    const prints = runPrints(otherTexts(ask, path), ask(wordReader), numbersIn(ask(typedWords, path).prints))
    return {prints: numbersAsText(prints), titles: [], names}
  },
})

const typedTexts = (ask: AskNow, path: string) => openTexts(readSource(ask, path)).map(({text}) => text)

function otherTexts(ask: AskNow, path: string): readonly string[] {
  if (!writing) throw new Error('Words were asked for before loadWriting')
  return [...filesIn(ask, path).flatMap(({text}) => text ?? []), writing.writtenAnew(path, readSource(ask, path))]
}

/** Files of a note, or of a version on record, by its path. */
export const filesIn = (ask: AskNow, path: string): readonly NoteFile[] =>
  filesOf(key => ask(asset, key), path, readSource(ask, path))

/** Words of a note, by its path: their runs, and themselves for whoever needs more. */
export const saidBy = (ask: AskNow, which: Sayings, path: string): SaidWords => ({
  prints: numbersIn(ask(which, path).prints),
  texts: () => (which === typedWords ? typedTexts : otherTexts)(ask, path),
})
