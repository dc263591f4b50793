import {VFile} from 'vfile'
import {parsePublication} from '../../dist/note/publication/parse-publication.js'

/** A `cess.yml` as small as it can be. */
export const publicationYaml = `organisation:
  short_name: CESS
  names: {fr: Centre, en: Centre}
  address: "1, rue du Spécimen, 00000 Exemple"
  contact: contact@example.org
site: https://cess.example.org
sender: {name: CESS, email: alertes@example.org}
`

/** The publication of the targets' notes. */
export const publication = parsePublication(new VFile({path: 'cess.yml', value: publicationYaml}))
