import type {ToolLanguage} from '../text.js'
import {yamlText, type NewPublication} from './new-publication.js'

/** `_brand.yml` of a new publication: what differs from the brand that it extends. */
export function brandFileText(publication: NewPublication, language: ToolLanguage): string {
  const full = publication.names[language] ?? publication.shortName
  const {head, color} = comments[language]
  return `${head}
extends: cess

meta:
  name:
    short: ${yamlText(publication.shortName)}
    full: ${yamlText(full)}

color:
  palette:
    ${color}
    brand: '${publication.color}'
`
}

const comments: Readonly<Record<ToolLanguage, {readonly head: string; readonly color: string}>> = {
  fr: {
    head: `# La marque : ce qui diffère de celle qu'elle prolonge (cess ou plain). Le logo est logo.svg, à côté de ce fichier ; les
# autres formes en sont tirées, sauf celles que vous ajoutez : logo-reversed.svg, logo-mono.svg, mark.svg, mark-16.svg.`,
    color: '# Les liens, les boutons, le pied des pages et les couleurs du mode sombre la suivent.',
  },
  en: {
    head: `# The brand: what differs from the one that it extends (cess or plain). The logo is logo.svg beside this file; its other
# forms are made from it, except those that you add: logo-reversed.svg, logo-mono.svg, mark.svg, mark-16.svg.`,
    color: '# Links, buttons, the foot of pages and dark colours follow it.',
  },
}
