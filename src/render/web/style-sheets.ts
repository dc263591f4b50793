import type {Template} from '../../model/template.js'

/**
 * Texts of a brand's style sheets, in the order of their names: numbers in front set it.
 *
 * @param folder Those of all pages are in `web/css/`, those that only the site has in `web/site/`.
 */
export const styleSheets = ({files}: Template, folder: 'css' | 'site'): readonly string[] =>
  [...files]
    .filter(([name]) => /^web\/(?<folder>css|site)\/[^/]+\.css$/.exec(name)?.groups?.['folder'] === folder)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, source]) => source.trim())
