/** Millimetres in points (1 pt = 1/72 in, 1 in = 25.4 mm). */
export const pt = (mm: number): number => (mm * 72) / 25.4

/** Smallest type size of words in tables and drawings, in points. */
export const smallestPt = 7.5

/** A number as PDF content streams have it: at most three decimals, never an exponent. */
export const operand = (value: number): string => String(Math.round(value * 1000) / 1000 + 0)

/** `#RRGGBB` as the operands of `rg` and `RG` (ISO 32000-1, 8.6.8). */
export const rgb = (color: string): string =>
  [1, 3, 5].map(at => operand(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
