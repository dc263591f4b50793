import {toHex} from './bytes.js'
import {own} from './own.js'

/** A colour as CSS writes it, as three bytes; undefined for what has no colour of its own or is written otherwise. */
export function bytesOf(css: string): readonly [number, number, number] | undefined {
  const value = own(named, css.trim().toLowerCase()) ?? css.trim()
  const [, short] = /^#([0-9a-f]{3})$/i.exec(value) ?? []
  const [, long = short?.replaceAll(/./g, '$&$&')] = /^#([0-9a-f]{6})$/i.exec(value) ?? []
  if (long !== undefined) return [at(long, 0), at(long, 2), at(long, 4)]
  const [, red, green, blue] = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i.exec(value) ?? []
  return blue === undefined ? undefined : [Number(red), Number(green), Number(blue)]
}

const named: Readonly<Record<string, string>> = {black: '#000000', white: '#FFFFFF'}

const at = (digits: string, index: number): number => Number.parseInt(digits.slice(index, index + 2), 16)

/** Contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”); both must be colours that `bytesOf` reads. */
export function contrast(ink: string, ground: string): number {
  const [low = 0, high = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Least contrast of words (WCAG 2.2, 1.4.3). */
export const leastOfWords = 4.5
/** Least contrast of signs that carry meaning (WCAG 2.2, 1.4.11); logos are exempt, but should be seen. */
export const leastOfSigns = 3

/** Whether a colour of a drawing is the paper that it was drawn for: the ground behind it, or what is cut out of it. */
export const isPaper = (ink: string, paper: string): boolean => contrast(ink, paper) < 1.25

/** Relative luminance, 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(css: string): number {
  const [red, green, blue] = (bytesOf(css) ?? [0, 0, 0]).map(linear)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function linear(byte: number): number {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/**
 * The colour (`#RRGGBB`) nearest to an ink whose contrast with every ground, all light or all dark, is enough: the ink itself, else mixed
 * with as little black or white as will do; where nothing is enough, black or white, whichever contrasts more.
 */
export function nearestInk(ink: string, grounds: readonly string[], least: number): string {
  const worst = (color: string) => Math.min(...grounds.map(ground => contrast(color, ground)))
  for (let step = 0; step < 256; step++)
    for (const grey of [0, 255]) {
      const color = mix(ink, grey, step / 255)
      if (worst(color) >= least) return color
    }
  return worst('#000000') >= worst('#FFFFFF') ? '#000000' : '#FFFFFF'
}

/** An ink with a share, 0 to 1, of a grey in it. */
function mix(ink: string, grey: number, share: number): string {
  const bytes = (bytesOf(ink) ?? [0, 0, 0]).map(byte => Math.round(byte + (grey - byte) * share))
  return colorOf(bytes)
}

/** `#RRGGBB` of three bytes. */
export const colorOf = (bytes: readonly number[]): string => `#${toHex(Uint8Array.from(bytes))}`.toUpperCase()

/** A ratio as it is said, with one digit; down, so that 4.46 does not read as 4.5. */
export const saidRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1)
