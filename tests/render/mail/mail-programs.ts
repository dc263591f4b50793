/** Pictures that are not loaded. */
export const withoutImages = (html: string): string => html.replaceAll(/ src="data:[^"]*"/g, '')

/** Programs that drop `<style>` and keep attributes. */
export const withoutStyleElement = (html: string): string => html.replaceAll(/<style>.*?<\/style>/gs, '')

/** Programs that drop every style, and keep the attributes of old that say how wide and where things are. */
export const styleless = (html: string): string => withoutStyleElement(html).replaceAll(/ (?:style|class)="[^"]*"/g, '')

/** Programs that drop every style and those attributes too. */
export const bare = (html: string): string =>
  withoutStyleElement(html).replaceAll(/ (?:style|class|width|align|valign)="[^"]*"/g, '')

/**
 * Outlook on Windows: its conditional branches, no media queries, no greatest widths, no background pictures, nothing hidden
 * but by its own `mso-hide`.
 */
export const asWord = (html: string): string =>
  html
    .replaceAll(/<!--\[if !mso\]><!-->.*?<!--<!\[endif\]-->/gs, '')
    .replaceAll(/<!--\[if mso\]>(.*?)<!\[endif\]-->/gs, '$1')
    .replaceAll(/^@media.*?^}$/gms, '')
    .replaceAll(/^\[data-og.*$/gm, '')
    .replaceAll(/(?:max-width|background-image):[^;"]*;/g, '')
    .replaceAll(/ hidden /g, ' ')
    .replaceAll(/display:none;(?![^"]*mso-hide:all)/g, '')
