import type {Text} from '../../model/text.js'

const use = (en: string, fr: string): Text => ({en: `Use \`${en}\`.`, fr: `Employez \`${fr}\`.`})
const keywords = use('keywords', 'mots_cles')
const summary = use('summary', 'resume')
const history = use('revisions', 'revisions')
const drop: Text = {en: 'Remove it: cess has no use for it.', fr: "Ôtez-la : cess n'en a pas l'emploi."}

/** Keys of other tools (Hugo, Jekyll, Quarto, Pandoc) and what does their work in a note. */
export const otherTools: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    tags: keywords,
    categories: keywords,
    etiquettes: keywords,
    description: summary,
    abstract: summary,
    excerpt: summary,
    chapeau: summary,
    draft: use('status: draft', 'statut: brouillon'),
    updated: history,
    lastmod: history,
    modified: history,
    classification: use('tlp', 'tlp'),
    region: use('zone', 'zone'),
    pays: use('zone', 'zone'),
    audience: use('recipients', 'destinataires'),
    pour: use('recipients', 'destinataires'),
    slug: {
      en: "Remove it: the file's name is the note's name.",
      fr: 'Ôtez-la : le nom du fichier est celui de la note.',
    },
    layout: drop,
    permalink: drop,
    template: drop,
    format: drop,
  }),
)
