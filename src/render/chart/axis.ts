/** A value axis: `ticks` from `min` to `max`, both included. */
export interface Axis {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

/** Steps that readers count in. */
const steps = [1, 2, 2.5, 5, 10]

/** An axis of round numbers that holds all values and zero. */
export const axisFromZero = (values: readonly number[]): Axis =>
  roundAxis(Math.min(0, ...values), Math.max(0, ...values), areWhole(values))

/** An axis for lines: zero is left out where the values keep within a quarter of their height, or the lines would be flat. */
export function axisForLines(values: readonly number[]): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low > 0 && high - low < high / 4 && high > low ? roundAxis(low, high, areWhole(values)) : axisFromZero(values)
}

/** Whether values may be counts: a step between them is whole too, since nobody has half a ship. */
const areWhole = (values: readonly number[]): boolean => values.every(Number.isInteger)

function roundAxis(low: number, top: number, isWhole: boolean): Axis {
  const high = top > low ? top : low + 1
  const rough = (high - low) / 4
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const sizes = steps.map(candidate => candidate * magnitude).filter(size => !isWhole || Number.isInteger(size))
  const step = sizes.find(size => size >= rough * 0.8) ?? 10 * magnitude
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1)
  // Ticks are multiples of the step, never sums of it: 0.1 + 0.2 is not 0.3.
  const ticks = Array.from({length: last - first + 1}, (_, index) => Number(((first + index) * step).toPrecision(12)))
  return {min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks}
}

/** Label of a tick: the number in the reader's language, with the unit at the last one. */
export function tickLabels(axis: Axis, lang: string, unit?: string): readonly string[] {
  const format = new Intl.NumberFormat(lang, {maximumFractionDigits: 6})
  const figures = axis.ticks.map(tick => format.format(tick).replace('-', '\u2212'))
  return figures.map((figure, index) => (unit && index === figures.length - 1 ? `${figure}\u00A0${unit}` : figure))
}

/** The places where a figure is printed: counted back from the last, those that would touch the one after are left out. */
export function printedTicks(places: readonly {readonly x: number; readonly width: number}[]): ReadonlySet<number> {
  const printed = new Set<number>()
  let limit = Infinity
  for (const [index, {x, width}] of [...places.entries()].toReversed()) {
    if (x + width / 2 > limit) continue
    printed.add(index)
    limit = x - width / 2 - 8
  }
  return printed
}
