import type {Palette, Template} from '../../model/template.js'

/** The brand's colours and its sans of the mail: faces that every system has, since the page loads nothing. */
export type PageBrand = Pick<Template, 'colors'> & {readonly stacks: Pick<Template['stacks'], 'mail'>}

const tokens = ['paper', 'ink', 'ink2', 'brand', 'rule', 'link', 'button', 'button-text'] as const

const variables = (palette: Palette): string => tokens.map(token => `--${token}: ${palette[token]}`).join('; ')

/** The style of the page, small enough to stand in it; without a brand it has the browser's own colours. */
export const unsubscribeStyle = (brand: PageBrand | undefined): string => `
${
  brand
    ? `:root { ${variables(brand.colors.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(brand.colors.dark)} } }`
    : ''
}
:root { color-scheme: light dark; font: 1.125rem/1.55 ${brand?.stacks.mail.sans ?? 'system-ui, sans-serif'} }
body { margin: 0; min-height: 100vh; display: grid; grid-template-rows: auto 1fr auto; background: var(--paper); color: var(--ink) }
header, main, footer { box-sizing: border-box; width: 100%; max-width: 38rem; margin: 0 auto; padding: 1.5rem }
header { font-weight: 700; color: var(--brand); border-bottom: 2px solid var(--brand, currentColor) }
main { padding-block: clamp(2rem, 10vh, 5rem) }
h1 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.2; text-wrap: balance }
p { margin: 0 0 1.5rem }
button { font: inherit; font-weight: 600; padding: .75rem 1.5rem; border: 2px solid transparent; cursor: pointer; background: var(--button, ButtonFace); color: var(--button-text, ButtonText) }
button:hover { text-decoration: underline }
:focus-visible { outline: 3px solid var(--link, Highlight); outline-offset: 3px }
footer { font-size: .875rem; color: var(--ink2); border-top: 1px solid var(--rule, currentColor) }
footer p { margin: 0 }
a { color: var(--link, LinkText) }
`
