import type {ToolLanguage} from '../text.js'
import {brandFolder, yamlText, type NewPublication} from './new-publication.js'

/** `cess.yml` of a new publication, with comments, in French or English. */
export const publicationFileText = (publication: NewPublication, language: ToolLanguage): string =>
  texts[language](publication)

const lines = (publication: NewPublication): string =>
  Object.entries(publication.names)
    .map(([lang, name]) => `    ${lang}: ${yamlText(name)}`)
    .join('\n')

const texts: Readonly<Record<ToolLanguage, (publication: NewPublication) => string>> = {
  fr: publication => `# La publication : qui publie, où, et sous quelle forme. Toutes les clés : cess schema publication

organisation:
  sigle: ${yamlText(publication.shortName)}
  # Une note porte le nom dans sa langue, à défaut le nom anglais.
  noms:
${lines(publication)}
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

# La marque : le dossier templates/${brandFolder('fr')}.
modele: ${brandFolder('fr')}

# Une ligne en tête du site, et les premiers mots de sa page « À propos » :
# devise: {fr: …, en: …}
# a_propos: {fr: …, en: …}

# Une note est publique à partir de sa date, quand le jour commence ici :
# fuseau_horaire: Europe/Paris

# Zones, menaces, destinataires et genres de note de votre organisation s'ajoutent à ceux qui sont livrés :
# zones:
#   - id: arctique
#     noms: {fr: Arctique, en: Arctic}
`,
  en: publication => `# The publication: who publishes, where, and in which form. All keys: cess schema publication

organisation:
  short_name: ${yamlText(publication.shortName)}
  # A note prints the name in its own language, or the English one.
  names:
${lines(publication)}
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
