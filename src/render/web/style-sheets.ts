import type {Template} from '../../model/template.js'

/** Texts of a brand's style sheets of the page, `web/css/*.css`, in the order of their names: numbers in front set it. */
export const styleSheets = ({files}: Template): readonly string[] =>
  [...files]
    .filter(([name]) => /^web\/css\/[^/]+\.css$/.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, source]) => source.trim())
