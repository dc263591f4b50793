import type {Template} from '../../model/template.js'

/**
 * Texts of a brand's style sheets in the order of their names: those of all pages (`web/css/`), or those of the site alone (`web/site/`).
 */
export const styleSheets = ({files}: Template, folder: 'css' | 'site'): readonly string[] =>
  [...files]
    .filter(([name]) => /^web\/(?<folder>css|site)\/[^/]+\.css$/.exec(name)?.groups?.['folder'] === folder)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, source]) => source.trim())
