import {own} from '../../model/own.js'

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

/** Relative luminance, 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(css: string): number {
  const [red, green, blue] = (bytesOf(css) ?? [0, 0, 0]).map(linear)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function linear(byte: number): number {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
