import type {ToolLanguage} from '../text.js'
import {brandFolder, yamlText, type NewPublication} from './new-publication.js'

/** `cess.yml` of a new publication, with comments, in French or English. */
export const publicationFileText = (publication: NewPublication, language: ToolLanguage): string =>
  texts[language](publication)

/** The name by language, under its key; one name for a publication of one language. */
function nameLines({names, languages}: NewPublication, [comment, one, several]: NameWords): string {
  const [name = '', ...others] = new Set(Object.values(names))
  if (languages.length === 1 && others.length === 0) return `  ${one}: ${yamlText(name)}`
  const lines = Object.entries(names).map(([lang, name]) => `    ${lang}: ${yamlText(name)}`)
  return [`  # ${comment}`, `  ${several}:`, ...lines].join('\n')
}

/** The comment over names, and the keys of one name and of several. */
type NameWords = readonly [comment: string, one: string, several: string]

/** A publication of one language has a site of that language. */
const siteLines = ({languages}: NewPublication, [comment, key]: readonly [comment: string, key: string]): string =>
  languages.length === 1 ? `\n# ${comment}\n${key}: [${languages.join('')}]\n` : ''

const texts: Readonly<Record<ToolLanguage, (publication: NewPublication) => string>> = {
  fr: publication => `# La publication : qui publie, où, et sous quelle forme. Toutes les clés : cess schema publication

organisation:
  sigle: ${yamlText(publication.shortName)}
${nameLines(publication, ['Une note porte le nom dans sa langue, à défaut le nom anglais.', 'nom', 'noms'])}
  adresse: ${yamlText(publication.address)}
  courriel: ${yamlText(publication.contact)}
  # Numéro au registre de transparence de l'Union, imprimé dans chaque édition :
  # registre_transparence: 000000000000-00

# Adresse du site public : les pages et les courriels y renvoient.
site: ${yamlText(publication.site)}

# Expéditeur des envois.
expediteur:
  nom: ${yamlText(publication.sender.name)}
  courriel: ${yamlText(publication.sender.email)}

# Langue des notes qui n'en nomment pas.
langue: ${publication.languages[0] ?? 'fr'}
${siteLines(publication, ['Langues du site public ; celles de ses notes y sont toujours.', 'langues_du_site'])}
# La marque : le dossier templates/${brandFolder('fr')}.
modele: ${brandFolder('fr')}

# Une ligne en tête du site, et les premiers mots de sa page « À propos » :
# devise: {fr: …, en: …}
# a_propos: {fr: …, en: …}

# Une note est publique à partir de sa date, quand le jour commence ici :
# fuseau_horaire: Europe/Paris

# Zones, menaces, destinataires et genres de note de votre organisation s'ajoutent à ceux qui sont fournis :
# zones:
#   - id: arctique
#     noms: {fr: Arctique, en: Arctic}
`,
  en: publication => `# The publication: who publishes, where, and in which form. All keys: cess schema publication

organisation:
  short_name: ${yamlText(publication.shortName)}
${nameLines(publication, ['A note prints the name in its own language, or the English one.', 'name', 'names'])}
  address: ${yamlText(publication.address)}
  contact: ${yamlText(publication.contact)}
  # Number in the EU Transparency Register, printed in every edition:
  # transparency_register: 000000000000-00

# Where the public site will stand: pages and mails link to it.
site: ${yamlText(publication.site)}

# The “From” of mailings.
sender:
  name: ${yamlText(publication.sender.name)}
  email: ${yamlText(publication.sender.email)}

# Language of notes that do not name theirs.
lang: ${publication.languages[0] ?? 'en'}
${siteLines(publication, ['Languages of the public site; those of its notes are always among them.', 'site_languages'])}
# The brand: the folder templates/${brandFolder('en')}.
template: ${brandFolder('en')}

# One line at the head of the site, and the first words of its page “About”:
# tagline: {fr: …, en: …}
# about: {fr: …, en: …}

# A note is public from its date on, as the day begins here:
# time_zone: Europe/Paris

# Zones, threats, recipients and kinds of note of your own come beside those that ship:
# zones:
#   - id: arctic
#     names: {fr: Arctique, en: Arctic}
`,
}
