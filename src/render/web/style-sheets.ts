import type {Template} from '../../model/template.js'

/** Texts of a brand's style sheets of the page, `web/css/*.css`, in the order of their names: numbers in front set it. */
export const styleSheets = (template: Template): readonly string[] => sheetsIn(template, /^web\/css\/[^/]+\.css$/)

/** The same for what only the site has, `web/site/*.css`. */
export const siteStyleSheets = (template: Template): readonly string[] => sheetsIn(template, /^web\/site\/[^/]+\.css$/)

const sheetsIn = ({files}: Template, names: RegExp): readonly string[] =>
  [...files]
    .filter(([name]) => names.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, source]) => source.trim())
