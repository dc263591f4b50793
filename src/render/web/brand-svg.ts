import {isPaper, leastOfSigns, nearestInk} from '../../model/contrast.js'
import {colorTokens, type ColorToken, type Template} from '../../model/template.js'
import {html, type Html} from '../html.js'

const hex = /#[0-9a-f]{6}\b/gi

const tokensOf = ({colors}: Template): ReadonlyMap<string, ColorToken> =>
  new Map(colorTokens.toReversed().map(token => [colors.light[token].toUpperCase(), token]))

/**
 * Let a brand's drawing follow light and dark: colours of the light palette become its custom properties, and all others of a
 * house's own logo.
 */
export function themedSvg(svg: string, template: Template): Html {
  const tokens = tokensOf(template)
  return html(
    svg.replaceAll(hex, color => {
      const token = tokens.get(color.toUpperCase())
      if (token) return `var(--${token})`
      return template.hasOwnLogo ? `var(${propertyOf(color)})` : color
    }),
  )
}

/** Colours of a house's own logo that its palette does not have, as custom properties: in the dark as far as it takes to see them. */
export function logoProperties(template: Template, mode: 'light' | 'dark'): readonly string[] {
  if (!template.hasOwnLogo) return []
  const tokens = tokensOf(template)
  const all = new Set((template.logo.color.match(hex) ?? []).map(color => color.toUpperCase()))
  const {light, dark} = template.colors
  const inDark = (color: string) =>
    isPaper(color, light.paper) ? dark.paper : nearestInk(color, [dark.paper], leastOfSigns)
  return [...all]
    .filter(color => !tokens.has(color))
    .map(color => `${propertyOf(color)}:${mode === 'light' ? color : inDark(color)}`)
}

const propertyOf = (color: string): string => `--logo-${color.slice(1).toUpperCase()}`

/** The icon of the window's tab, as an address. */
export const faviconAddress = ({logo}: Template): string =>
  `data:image/svg+xml,${encodeURIComponent(logo.mark16.replaceAll('\n', ' '))}`
