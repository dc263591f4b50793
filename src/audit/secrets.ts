import {KnownParts} from './known-parts.js'
import {NumberTable} from './numbers.js'
import {readingsOf} from './readings.js'
import {runLength, Runs, type SecretRuns} from './runs.js'
import {isMeant, titleKind, type Sequence, type SequenceKind, type Span} from './sequences.js'
import {SequenceTree} from './sequence-tree.js'
import {WordRow} from './word-row.js'
import {WordReader} from './words.js'

/** A note that may not be public, and what is known of it. */
export interface SecretNote {
  readonly path: string
  readonly slug: string
  /** Of a withdrawn note, name, title and reference stay public; its text does not. */
  readonly isWithdrawn: boolean
  /** Of its text, and of its data and bibliography; absent where its names alone are looked for. */
  readonly runs?: SecretRuns | undefined
  readonly id?: string | undefined
  readonly titles: readonly string[]
  readonly aliases: readonly string[]
  /** Names of its pictures, data and bibliography. */
  readonly files: readonly string[]
}

/** Words that everybody may read, so that it is no secret in whichever note it stands. */
export interface OpenWords {
  /** Public notes as typed, their data, and what else they say. A title of five words or more that they only mention stays secret. */
  readonly said: readonly SaidWords[]
  /** Settings, templates and fixed pages. */
  readonly texts: readonly string[]
  /** Titles and subtitles of public notes. */
  readonly titles: readonly string[]
  /** Names of public notes and of the house's files, and references that public notes give as their own or their originals'. */
  readonly names: readonly string[]
}

/** Words that a public note says. */
export interface SaidWords {
  /** Those of their runs, see `runPrints`. */
  readonly prints: Int32Array
  /** The words themselves, read for short titles alone. */
  readonly texts: () => readonly string[]
}

/** Something secret in a text. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly note: number
  /** A run of words, on a line of the note. */
  readonly line?: number
  readonly kind: SequenceKind | 'run'
}

/** Words that must not be public, made ready to be looked for. */
export class Secrets {
  readonly #reader = new WordReader()
  /** Of words, by their hashes. */
  readonly #numbers = new NumberTable()
  readonly #row = new WordRow(this.#reader, this.#numbers)
  /** Words of the longest sequence or run, but for one. */
  #context = runLength - 1
  readonly #hashes: number[] = []
  readonly #runs = new Runs(word => this.#hashes[word] ?? 0)
  readonly #tree = new SequenceTree()
  readonly #open: Iterator<Partial<OpenWords>>
  /** Words of which only the runs are known so far. */
  readonly #unread: SaidWords[] = []
  /** Parts of files in which none of them stands. */
  readonly parts = new KnownParts()

  /**
   * @param open In parts, what costs least first; the next is asked for while something found is secret by those before it.
   */
  constructor(
    readonly notes: readonly SecretNote[],
    open: Iterable<Partial<OpenWords>>,
  ) {
    this.#open = open[Symbol.iterator]()
    for (const [index, note] of notes.entries()) {
      this.#addNote(note, index)
      for (const hash of note.runs?.words ?? []) this.#numberOf(hash)
      if (note.runs) this.#runs.add(note.runs, index)
    }
  }

  #addNote({slug, isWithdrawn, id, titles, aliases, files}: SecretNote, note: number): void {
    for (const name of files) this.#addSequence('file', name, note)
    if (isWithdrawn) return
    if (id !== undefined) this.#addSequence('reference', id, note)
    for (const title of titles) this.#addSequence(undefined, title, note)
    this.#addSequence('slug', slug, note)
    for (const name of [slug.replace(/\.[^.]*$/, ''), ...aliases]) this.#addSequence('stem', name, note)
  }

  /** @param kind Absent for a title, which goes by its length. */
  #addSequence(kind: SequenceKind | undefined, text: string, note: number): void {
    const {count, hashes} = this.#reader.read(text)
    const words = hashes.slice(0, count).map(hash => this.#numberOf(hash))
    if (words.length === 0) return
    this.#context = Math.max(this.#context, words.length - 1)
    this.#tree.add(words, {kind: kind ?? titleKind(words.length), note, text})
  }

  /** The number of a word of a secret, which gets one where it has none. */
  #numberOf(hash: number): number {
    const number = this.#numbers.numberOf(hash)
    this.#hashes[number] = hash
    return number
  }

  /** Names that are looked for, without those that everybody may read: whoever looks for the same names, and for no text, finds the same. */
  names(): readonly (readonly [SequenceKind, string])[] {
    while (this.#openMore(this.#tree.shut().some(({kind}) => kind === 'short-title')));
    return this.#tree.shut().map(({kind, text}) => [kind, text] as const)
  }

  #read(text: string): WordRow {
    this.#row.read(text, {context: this.#context, isClean: from => this.#isClean(from)})
    return this.#row
  }

  /** Whether no word from one on begins anything that is looked for. */
  #isClean(from: number): boolean {
    let isClean = true
    this.#runs.find(this.#row.from(from), () => {
      isClean = false
    })
    return isClean && this.#tree.foundIn(this.#row, from).next().done === true
  }

  /** Everything secret in a text: words in a row that stand in a public note too are none. */
  find(text: string): readonly Hit[] {
    const {starts, ends} = this.#read(text)
    const runs: FoundRun[] = []
    this.#runs.find(this.#row.from(0), (at, run) =>
      runs.push({at, run, start: starts[at] ?? 0, end: ends[at + runLength - 1] ?? 0}),
    )
    const sequences = this.#sequencesIn(text).filter(({sequence, span}) => isMeant(sequence, span))
    for (;;) {
      const hits = this.#shut(runs, sequences)
      if (hits.length === 0 || !this.#openMore(hits.some(({kind}) => kind === 'short-title'))) return hits
    }
  }

  /** The finds of which nothing opened so far says that everybody may read them. */
  #shut(runs: readonly FoundRun[], sequences: readonly FoundSequence[]): readonly Hit[] {
    const shut = runs.filter(({run}) => !this.#runs.isOpen(run))
    const named = sequences
      .filter(({sequence}) => !this.#tree.isOpen(sequence))
      .map(({sequence: {kind, note}, span: {start, end}}) => ({kind, note, start, end}))
    // The words of a title are told as that.
    const isTold = (run: Hit) => named.some(({start, end}) => start <= run.start && end >= run.end)
    return [...named, ...this.#joined(shut).filter(run => !isTold(run))]
  }

  #sequencesIn(text: string): readonly FoundSequence[] {
    const {starts, ends} = this.#row
    const found: FoundSequence[] = []
    for (const {at, place, sequence} of this.#tree.foundIn(this.#row, 0)) {
      const span = {text, start: starts[at] ?? 0, end: ends[place] ?? 0}
      // One word in four thousand million has another's number.
      const isSame = this.#reader.folded(sequence.text) === this.#reader.folded(text.slice(span.start, span.end))
      if (isSame) found.push({sequence, span})
    }
    return found
  }

  /** Runs that overlap, or follow each other, as one; those of withdrawn notes apart, which are another secret. */
  #joined(runs: readonly FoundRun[]): readonly Hit[] {
    const hits: Hit[] = []
    let reach = -1
    for (const {at, run, start, end} of runs) {
      const place = this.#runs.placeOf(run)
      const last = hits.at(-1)
      if (last && at <= reach && this.#isWithdrawn(last) === this.#isWithdrawn(place))
        hits[hits.length - 1] = {...last, end}
      else hits.push({...place, kind: 'run', start, end})
      reach = at + runLength
    }
    return hits
  }

  #isWithdrawn = ({note}: Pick<Hit, 'note'>): boolean => this.notes[note]?.isWithdrawn === true

  /**
   * Drop from the secrets what the next part of the public words says too; false where there is none.
   *
   * @param isShort Whether a short title is sought, which is found in the words alone.
   */
  #openMore(isShort: boolean): boolean {
    if (isShort && this.#unread.length > 0) {
      for (const text of this.#unread.splice(0).flatMap(({texts}) => texts())) this.#letGo({text, isTitle: false})
      return true
    }
    const next = this.#open.next()
    if (next.done) return false
    const {said = [], texts = [], titles = [], names = []} = next.value
    for (const text of [...titles, ...texts]) this.#letGo({text, isTitle: true})
    for (const {prints} of said) this.#runs.openPrints(prints)
    this.#unread.push(...said)
    for (const name of names) this.#tree.openNamed(name)
    return true
  }

  /** @param isTitle Whether a long title that stands there is no secret either. */
  #letGo({text, isTitle}: {readonly text: string; readonly isTitle: boolean}): void {
    for (const reading of readingsOf({status: 'read', inner: [], text})) {
      this.#runs.open(this.#read(reading.text).from(0))
      for (const {sequence} of this.#sequencesIn(reading.text))
        if (sequence.kind === 'short-title' || (isTitle && sequence.kind === 'title')) this.#tree.open(sequence)
    }
  }
}

/** A run of a secret that begins at a word of a text, and the place of its words there. */
interface FoundRun {
  readonly at: number
  readonly run: number
  readonly start: number
  readonly end: number
}

interface FoundSequence {
  readonly sequence: Sequence
  readonly span: Span
}
