/** Millimetres in points (1 pt = 1/72 in, 1 in = 25.4 mm). */
export const pt = (mm: number): number => (mm * 72) / 25.4

/** A number as PDF content streams have it: at most three decimals, never an exponent. */
export const operand = (value: number): string => String(Math.round(value * 1000) / 1000 + 0)
