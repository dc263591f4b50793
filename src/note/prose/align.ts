/** How a syntax writes texts: where the next piece of `wanted` is written otherwise than it reads. */
export interface Syntax {
  /** The character that is read at `at`, and how many signs write it; nothing where the sign stands for itself. */
  readonly unescape: (source: string, at: number, wanted: string) => Escape | undefined
  /** Signs at the beginning of a continued line that do not belong to the text, from a line feed on. */
  readonly gap: RegExp
}

/** A piece of a source that reads as another text; an empty one reads as nothing. */
export interface Escape {
  readonly length: number
  readonly value: string
}

const blank = /[ \t\n]+/y

/** Offset in `source` of each UTF-16 unit of `value`; undefined where the two do not go together. */
export function align(value: string, source: string, {unescape, gap}: Syntax): readonly number[] | undefined {
  const offsets: number[] = []
  let at = 0
  while (offsets.length < value.length) {
    const read = offsets.length
    const escape = unescape(source, at, value.slice(read, read + 2))
    const blanks = escape ? undefined : bothBlank({value, read}, source, at, gap)
    if (escape && value.startsWith(escape.value, read)) {
      for (let unit = 0; unit < escape.value.length; unit++) offsets.push(at)
      at += escape.length
    } else if (blanks) {
      const same = blanks.read === blanks.written
      for (let unit = 0; unit < blanks.read.length; unit++) offsets.push(same ? at + unit : at)
      at += blanks.written.length
    } else if (value[read] === source[at]) offsets.push(at++)
    else return undefined
  }
  return offsets
}

/** Blanks in text and source: their number may differ where lines are joined. */
function bothBlank(
  {value, read}: {readonly value: string; readonly read: number},
  source: string,
  at: number,
  gap: RegExp,
): {readonly read: string; readonly written: string} | undefined {
  const inText = matchAt(blank, value, read)
  const inSource = inText === undefined ? undefined : (matchAt(gap, source, at) ?? matchAt(blank, source, at))
  return inText === undefined || inSource === undefined ? undefined : {read: inText, written: inSource}
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
