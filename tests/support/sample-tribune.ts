import type {Document} from '../../src/model/document.js'
import {frenchLabels, line, paragraph, set, sampleMail} from './sample-parts.js'

const title = set('Ce qui se répare à Pointe-Noire est déjà européen')

/** A signed opinion with a standfirst, a pull quote and no facts; texts of the reference renders. */
export const sampleTribune: Document = {
  marks: 0,
  slug: 'pointe-noire.fr',
  lang: 'fr',
  layout: 'tribune',
  metadata: {
    id: 'CESS-2026-TRI-006',
    type: 'tribune',
    title: 'Ce qui se répare à Pointe-Noire est déjà européen',
    date: '2026-11-23',
    version: '1.0',
    status: 'published',
    authors: [{name: 'Anaïs Modèle', role: 'analyste au CESS'}],
    zone: 'afrique-francophone',
    tlp: 'TLP:CLEAR',
    recipients: ['parlement-europeen'],
    first_published: {outlet: 'Le Courrier des détroits', date: '2026-11-21'},
    specimen: true,
  },
  labels: frenchLabels,
  masthead: {
    type: 'Tribune',
    tlp: 'TLP:CLEAR',
    tlpMeaning: 'Diffusion sans restriction.',
    tag: 'Spécimen',
    reference: 'CESS-2026-TRI-006',
    version: set('Version~1.0'),
    versionInLine: set('version~1.0'),
    date: set('23~novembre 2026'),
    title: line(title),
    titleText: title,
    authors: [{name: 'Anaïs Modèle', role: 'Analyste au CESS, infrastructures critiques. Personne fictive.'}],
    firstPublished: {
      label: 'Première publication',
      value: line({type: 'emphasis', children: line('Le Courrier des détroits')}, ' (titre fictif), 21~novembre 2026'),
    },
    disclaimer: set("Les opinions exprimées n'engagent que leur autrice."),
  },
  notices: [],
  gauges: [],
  facts: [],
  summary: [
    line(
      "Un navire câblier coûte moins qu'une panne. L'Europe et l'Afrique francophone ont le même intérêt à l'acheter ensemble, et peu de temps pour s'en apercevoir.",
    ),
  ],
  keyPoints: [],
  body: [
    paragraph(
      "La mer ne sépare plus l'Europe de l'Afrique~: elle les relie, par vingt-trois câbles plus fins qu'un poignet. Nous avons appris à surveiller les détroits, les ports et les pipelines. Nous n'avons pas encore appris à regarder le fond.",
    ),
    paragraph(
      "Une rupture n'est pas un événement lointain. Lorsqu'une capitale du golfe de Guinée perd sa liaison, les virements s'arrêtent, les hôpitaux perdent l'accès aux dossiers, et la première explication disponible s'impose. Elle est rarement exacte et jamais neutre. C'est dans ces quelques heures de silence que se joue la confiance entre deux continents.",
    ),
    paragraph(
      "On objectera que les câbles sont privés, que le marché répare. C'est vrai du cuivre et du verre|; ce ne l'est pas du temps. Vingt-six jours de délai moyen sont un choix collectif, celui de n'avoir basé aucun navire sur cette façade. Ce choix peut être défait pour le prix d'un rond-point par pays et par an.",
    ),
    {
      type: 'pullQuote',
      children: line(
        "«~Vingt-six jours de délai moyen sont un choix collectif, celui de n'avoir basé aucun navire sur cette façade.~»",
      ),
    },
    paragraph(
      "Il faut donc commencer petit, et ensemble. Un exercice commun, d'abord~: débrancher, pour de vrai, une liaison pendant six heures, et mesurer ce qui tombe. Un plan de délestage, ensuite, qui dise à l'avance quel trafic passe et lequel attend. Un navire, enfin, dont l'équipage serait formé à Abidjan comme à Brest.",
    ),
    paragraph(
      'Rien de cela ne demande un nouveau traité. Il y faut une ligne budgétaire, un calendrier et la volonté de tenir pour européen ce qui se répare à Pointe-Noire.',
    ),
  ],
  hasPage: true,
  recommendations: [],
  footnotes: [],
  references: [],
  history: [],
  colophon: [
    {
      label: 'Citer cette tribune',
      value: line(
        'A.~Modèle, «~Ce qui se répare à Pointe-Noire est déjà européen~», tribune CESS-2026-TRI-006, version~1.0, CESS, 23~novembre 2026.',
      ),
    },
    {
      label: 'Première publication',
      value: line({type: 'emphasis', children: line('Le Courrier des détroits')}, ' (titre fictif), 21~novembre 2026.'),
    },
    {label: 'Droits', value: line('© 2026 CESS. Tous droits réservés.')},
    {
      label: 'Contact',
      value: line({type: 'link', url: 'mailto:contact@example.org', children: line('contact@example.org')}),
    },
    {
      label: 'Éditeur',
      value: line('Centre Européen de Sécurité et de Stratégie (CESS), 1, rue du Spécimen, 00000~Exemple.'),
    },
  ],
  specimen: set('Texte de démonstration|; journal, autrice et chiffres sont inventés.'),
  translations: [],
  images: new Map(),
  mail: {
    subject: set('[TLP:CLEAR] Tribune~: ce qui se répare à Pointe-Noire est déjà européen'),
    preheader: set("Un navire câblier coûte moins qu'une panne."),
    ...sampleMail,
    reason: set(
      'Nous vous adressons cette tribune parce que le débat sur les câbles arrive en commission. Le PDF est joint.',
    ),
  },
  source: {markdown: '---\ntitle: "…"\n---\n\nLa mer ne sépare plus…\n', files: []},
}
