import type {FieldKey} from '../front-matter.js'
import {multimap} from '../multimap.js'

/** Words of houses and of other tools that are no keys of the front matter, without accents, their parts joined by `-`, by what they may mean. */
const words: Readonly<Partial<Record<FieldKey, string>>> = {
  id: 'numero num ref identifiant cote',
  type: 'genre categorie nature sorte kind type-de-note type-de-document document',
  title: 'objet sujet intitule subject headline nom name',
  lang: 'language locale lng idiome',
  date: 'jour parution publie-le date-de-publication date-de-parution date-publication redige-le published created day',
  status: 'etat state avancement etape',
  revisions: 'updated lastmod modified historique modifications versions changelog mise-a-jour maj',
  authors:
    'redacteur redacteurs redactrice redige-par ecrit-par analyste analystes signataire signataires by writer service direction organisme entite emetteur',
  contact: 'courriel mail email e-mail adresse telephone',
  zone: 'region geographie lieu perimetre location',
  threats: 'risque risques danger dangers theme themes thematique thematiques domaine domaines topics',
  severity: 'niveau niveau-de-menace level urgence urgency impact criticite dangerosite alerte',
  likelihood: 'niveau risque certitude vraisemblance chances probability',
  confidence: 'niveau fiabilite certitude reliability',
  source_rating: 'fiabilite credibilite sources source evaluation reliability',
  bibliography: 'sources source references biblio',
  tlp: 'classification confidentialite etiquette marquage mention diffusion protection sensibilite',
  recipients: 'audience pour a to destination public lecteurs lectorat diffusion liste-de-diffusion readers copie cc',
  expires: 'validite valable-jusqu-au fin-de-validite jusqu-au expiration peremption fin valid-until',
  embargo: 'sous-embargo embargo-jusqu-au release',
  licence: 'droits copyright rights',
  summary: 'description abstract excerpt chapeau synthese accroche introduction executive-summary',
  key_points: 'points essentiel l-essentiel a-retenir messages-cles conclusions highlights takeaways',
  recommendations: 'propositions preconisations actions mesures',
  keywords: 'tags tag categories etiquettes theme themes thematique thematiques sujets descripteurs topics',
}

/** The fields that each of these words may mean. */
export const kindredKeys: ReadonlyMap<string, readonly string[]> = multimap(
  Object.entries(words).flatMap(([field, list]) => list.split(' ').map(word => [word, field] as const)),
)
