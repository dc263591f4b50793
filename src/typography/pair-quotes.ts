/** A mark that may be a quote: straight, or a typed one that counts for the levels. */
export interface Mark {
  readonly index: number
  readonly char: string
  /** The mark that closes it, if it can open. */
  readonly closer?: string
  readonly opens: boolean
  readonly closes: boolean
  /** An apostrophe at the end of a word, unless it closes a quotation. */
  readonly ends: boolean
}

/** A quotation in straight marks; one end is missing where it runs from or into another paragraph. */
export interface Paired {
  readonly open?: number
  readonly close?: number
  /** 0 outside any other quotation. */
  readonly depth: number
  readonly single: boolean
  /** Whether the outermost quotation around it, or itself, is in straight single marks. */
  readonly inSingle: boolean
}

/** The quotations of a text. */
export interface Pairs {
  readonly paired: readonly Paired[]
  /** Straight double marks without partner. */
  readonly unpaired: readonly number[]
  /** Straight single marks that close nothing and end a word. */
  readonly ending: readonly number[]
  /** Quotations in straight single marks that stay as they are, first and last mark; those in no other. */
  readonly singles: readonly (readonly [open: number, close: number])[]
}

/**
 * Find which marks belong together: each closes the nearest one that it can. Straight single marks outside any quotation stay as they are
 * unless the language has some of its own for them (`setsSingle`). Linear.
 */
export function pairQuotes(marks: readonly Mark[], text: string, setsSingle: boolean): Pairs {
  const partner = match(marks)
  const alone = (mark: Mark) => mark.char === '"' && !partner.has(mark)
  const begin = text.search(/\S/u)
  const first = marks.find(mark => mark.index === begin && mark.opens && !partner.has(mark))
  const last = marks.findLast(mark => alone(mark) && mark.closes && /^[\s.,;:!?…)]*$/u.test(text.slice(mark.index + 1)))
  const {paired, singles} = levels(marks, partner, {first, setsSingle})
  return {
    paired: [
      ...paired,
      ...(last && last !== first ? [{close: last.index, depth: 0, single: false, inSingle: false}] : []),
    ],
    unpaired: marks.filter(alone).map(mark => mark.index),
    ending: marks.filter(mark => mark.ends && !partner.has(mark)).map(mark => mark.index),
    singles,
  }
}

/** Each mark of a pair with the other one. */
function match(marks: readonly Mark[]): ReadonlyMap<Mark, Mark> {
  const partner = new Map<Mark, Mark>()
  const stack: Mark[] = []
  const waiting = new Map<string, number>()
  const count = (closer: string | undefined, by: number) => {
    if (closer !== undefined) waiting.set(closer, (waiting.get(closer) ?? 0) + by)
  }
  for (const mark of marks) {
    if (mark.closes && (waiting.get(mark.char) ?? 0) > 0) {
      let open = stack.pop()
      for (; open && open.closer !== mark.char; open = stack.pop()) count(open.closer, -1)
      count(mark.char, -1)
      if (open) partner.set(open, mark).set(mark, open)
    } else if (mark.opens) {
      stack.push(mark)
      count(mark.closer, 1)
    }
  }
  return partner
}

/**
 * Straight pairs with their depth; a mark that opens the text and never closes counts as open to its end. Pairs that stay as they are
 * open no level: what they enclose is outside any quotation.
 */
function levels(
  marks: readonly Mark[],
  partner: ReadonlyMap<Mark, Mark>,
  {first, setsSingle}: {readonly first: Mark | undefined; readonly setsSingle: boolean},
): Pick<Pairs, 'paired' | 'singles'> {
  const paired: Paired[] = []
  const singles: [number, number][] = []
  const left = new Set<Mark>()
  let depth = 0
  let inSingle = false
  for (const mark of marks) {
    if (depth === 0) inSingle = mark.char === "'"
    const other = partner.get(mark)
    if (mark === first) {
      if (mark.char === '"') paired.push({open: mark.index, depth, single: false, inSingle: false})
      if (mark.char !== "'") depth++
      continue
    }
    if (!other) continue
    if (other.index < mark.index) {
      if (!left.has(other)) depth--
      continue
    }
    if (mark.char === "'" && depth === 0 && !setsSingle) {
      left.add(mark)
      if (mark.index > (singles.at(-1)?.[1] ?? -1)) singles.push([mark.index, other.index])
      continue
    }
    if (mark.char === '"' || mark.char === "'")
      paired.push({open: mark.index, close: other.index, depth, single: mark.char === "'", inSingle})
    depth++
  }
  return {paired, singles}
}
