import type {Numbers} from './tables.js'

/** Rules of one kind, in parts that are tried in turn. */
export interface Lookup {
  readonly type: number
  /** Where each begins. */
  readonly parts: readonly number[]
}

/** Of a lookup's flags: it passes over letters or ligatures. Those that pass over marks matter to nothing without marks. */
const passingOver = 0b110

/**
 * A table of rules for glyphs, substitutions or positions, read where it stands.
 *
 * @throws {RangeError} From each method where the table cannot be read, or has what is not read here.
 * @see OpenType 1.9.1, chapter 2 (OpenType Layout Common Table Formats).
 */
export class LayoutTable {
  private readonly lookups = new Map<number, Lookup>()

  /** @param extension The type of lookups that only say where another one is. */
  constructor(
    readonly numbers: Numbers,
    private readonly extension: number,
  ) {}

  /** Beginnings of the features of a script by their tags, in its default language. */
  featuresOf(script: string | undefined): ReadonlyMap<string, number> {
    const {numbers} = this
    const language = this.languageOf(script)
    const list = numbers.pointed(3, 0)
    const features = new Map<string, number>()
    for (let left = numbers.at(language + 2), at = language + 3; left > 0; left--, at++) {
      const record = list + 1 + 3 * numbers.at(at)
      features.set(numbers.tagAt(record), numbers.pointed(record + 2, list))
    }
    return features
  }

  /** The numbers of the lookups of some features, in the order in which they are applied: twice, if two features have one. */
  lookupsOf(features: ReadonlyMap<string, number>, wanted: Iterable<string>): readonly number[] {
    const {numbers} = this
    const found: number[] = []
    for (const tag of wanted) {
      const feature = features.get(tag)
      if (feature === undefined) continue
      for (let left = numbers.at(feature + 1), at = feature + 2; left > 0; left--, at++) found.push(numbers.at(at))
    }
    return found.sort((a, b) => a - b)
  }

  lookup(index: number): Lookup {
    const known = this.lookups.get(index) ?? this.read(index)
    this.lookups.set(index, known)
    return known
  }

  private read(index: number): Lookup {
    const {numbers} = this
    const list = numbers.pointed(4, 0)
    const lookup = numbers.pointed(list + 1 + index, list)
    if (numbers.at(lookup + 1) & passingOver) throw new RangeError('passes over letters')
    let type = numbers.at(lookup)
    const parts = Array.from({length: numbers.at(lookup + 2)}, (_, at) => numbers.pointed(lookup + 3 + at, lookup))
    if (type !== this.extension) return {type, parts}
    for (const part of parts) type = numbers.at(part + 1)
    return {type, parts: parts.map(part => numbers.pointedFar(part + 2, part))}
  }

  /** Where the default language of a script begins: of the font's own default, if it has no such script. */
  private languageOf(script: string | undefined): number {
    const {numbers} = this
    const list = numbers.pointed(2, 0)
    const scripts = new Map<string, number>()
    for (let left = numbers.at(list), at = list + 1; left > 0; left--, at += 3) {
      const tag = numbers.tagAt(at)
      if (!scripts.has(tag)) scripts.set(tag, numbers.pointed(at + 2, list))
    }
    const found = [script, 'DFLT', 'dflt', 'latn'].find(tag => tag !== undefined && scripts.has(tag))
    const place = found === undefined ? undefined : scripts.get(found)
    if (place === undefined || numbers.at(place) === 0) throw new RangeError('no script')
    return numbers.pointed(place, place)
  }
}
