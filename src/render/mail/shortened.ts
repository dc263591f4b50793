/** Properties that the shorthand sets, in its order (CSS Fonts 4, 2.7). */
const longhands = ['font-style', 'font-weight', 'font-size', 'line-height', 'font-family'] as const

/**
 * The same declarations with one `font` for its five longhands: they stand on every element, and a long mail is a fifth
 * smaller for it. Where size, leading or family is missing, nothing changes. Every mail program reads the shorthand
 * (caniemail, `css-font`).
 */
export function shortened(css: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [style = '', weight = '', size, leading, family] = longhands.map(property => css.get(property))
  if (size === undefined || leading === undefined || family === undefined) return css
  const font = [...[style, weight].filter(value => value !== '' && value !== 'normal'), `${size}/${leading}`, family]
  const rest = [...css].filter(([property]) => !longhands.some(longhand => longhand === property))
  return new Map([['font', font.join(' ')], ...rest])
}
