import type {PieceType} from '../comparison.js'

const fateNames = ['inserted', 'removed', 'changed', 'moved', 'up', 'down'] as const

/** The change of a piece as a whole; `changed` where only some of it is other. */
export type Fate = (typeof fateNames)[number]

/** Values of pieces that have a name in labels. */
export type ValueName =
  | 'depth'
  | 'start'
  | 'kind'
  | 'language'
  | 'picture'
  | 'alternative'
  | 'unit'
  | 'highlight'
  | 'align'
  | 'addressees'
  | 'priority'
  | 'deadline'

/** Words of redlines, and of the pages about earlier versions, in one language. Written plainly; typography sets them. */
export interface RedlineWords {
  /** Before words that were inserted, removed or moved, in brackets that the words close. */
  readonly tellings: Readonly<Record<'inserted' | 'removed' | 'moved', string>>
  /** Each kind of piece by itself. */
  readonly pieces: Readonly<Record<PieceType, string>>
  /** The words for the change of each kind of piece: “Table moved here”. */
  readonly fates: Readonly<Record<PieceType, Readonly<Record<Fate, string>>>>
  readonly values: Readonly<Record<ValueName, string>>
  readonly subtitle: string
  readonly title: string
  readonly compared: string
  /** Both versions, named by `version`, `current` or a file in quotes. */
  readonly versions: (before: string, after: string) => string
  readonly legend: string
  readonly nothing: string
  readonly chartData: string
  /** On the page of an earlier version; what follows is a link. */
  readonly superseded: (version: string, newest: string) => string
  readonly newest: string
  readonly earlier: string
  readonly version: (version: string) => string
  readonly current: string
  /** Words in place of other words, both in quotes. */
  readonly instead: (now: string, before: string) => string
  /** At the end of a list of changes that is not complete. */
  readonly more: string
}

/** Kinds of pieces that have a noun of their own. */
type Noun = Exclude<PieceType, 'line'>

type Told = Pick<RedlineWords, 'pieces' | 'fates'>

/** Nouns, and what is said after each of them. */
export const uniform = (fates: Readonly<Record<Fate, string>>, nouns: Readonly<Record<Noun, string>>): Told =>
  told(nouns, fate => fates[fate])

/** Nouns with their gender (`f Tabelle`), and what is said after each, which agrees with it. */
export const gendered = <G extends 'm' | 'f' | 'n'>(
  fates: Readonly<Record<Fate, Readonly<Record<G, string>>>>,
  nouns: Readonly<Record<Noun, `${G} ${string}`>>,
): Told =>
  told(
    nouns,
    // The type of the nouns says that a gender stands there.
    (fate, noun) => fates[fate][noun.charAt(0) as G],
    noun => noun.slice(2),
  )

/** Nouns, and what is said after each, which governs it: its name and its accusative, a bar between them where they differ. */
export const governed = (fates: Readonly<Record<Fate, string>>, nouns: Readonly<Record<Noun, string>>): Told =>
  told(
    nouns,
    fate => fates[fate],
    noun => noun.split('|')[0] ?? noun,
    noun => noun.split('|').at(-1) ?? noun,
  )

function told(
  nouns: Readonly<Record<Noun, string>>,
  wordsFor: (fate: Fate, noun: string) => string,
  nameOf = (noun: string): string => noun,
  objectOf = nameOf,
): Told {
  const all: Readonly<Record<PieceType, string>> = {...nouns, line: nouns.paragraph}
  const pieces = Object.entries(all).map(([type, noun]) => [type, nameOf(noun)])
  const fates = Object.entries(all).map(([type, noun]) => {
    const said = fateNames.map(fate => [fate, `${objectOf(noun)} ${wordsFor(fate, noun)}`])
    return [type, Object.fromEntries(said)]
  })
  // Keys are those of `all`, which is complete.
  return {
    pieces: Object.fromEntries(pieces) as Told['pieces'],
    fates: Object.fromEntries(fates) as Told['fates'],
  }
}
