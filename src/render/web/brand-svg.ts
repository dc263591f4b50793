import {colorTokens, type Template} from '../../model/template.js'
import {html, type Html} from '../html.js'

/** Let a brand's drawing follow light and dark: colours of the light palette become its custom properties. */
export function themedSvg(svg: string, {colors}: Template): Html {
  const tokens = new Map(colorTokens.toReversed().map(token => [colors.light[token].toUpperCase(), token]))
  return html(
    svg.replaceAll(/#[0-9a-f]{6}\b/gi, color => {
      const token = tokens.get(color.toUpperCase())
      return token ? `var(--${token})` : color
    }),
  )
}

/** The icon of the window's tab, as an address. */
export const faviconAddress = ({logo}: Template): string =>
  `data:image/svg+xml,${encodeURIComponent(logo.mark16.replaceAll('\n', ' '))}`
