import type {Document} from '../../src/model/document.js'
import {alertBody} from './sample-body.js'
import {heardAs, frenchLabels, line, paragraph, samplePng, set, sampleMail} from './sample-parts.js'

const title = set('Câbles sous-marins~: trois ruptures en dix jours dans le golfe de Guinée')
const summary = set(
  "Entre le 2 et le 11~novembre 2026, trois câbles de télécommunications ont été rompus dans le même couloir d'atterrage du golfe de Guinée. Sept États d'Afrique francophone ont perdu de 35 à 80~% de leur capacité internationale, pendant quatre à neuf jours. Les éléments réunis ne permettent pas d'attribuer ces ruptures. Leur succession, leur profondeur et la présence répétée d'un même navire justifient cependant une alerte~: une quatrième rupture avant la fin de la saison sèche est jugée probable.",
)

/** An alert with every part, block and kind of running text; texts of the reference renders. */
export const sampleAlert: Document = {
  marks: 0,
  slug: 'cables-sous-marins.fr',
  lang: 'fr',
  layout: 'alert',
  metadata: {
    id: 'CESS-2026-ALE-014',
    type: 'alert',
    title: 'Câbles sous-marins : trois ruptures en dix jours dans le golfe de Guinée',
    date: '2026-11-18',
    version: '1.1',
    status: 'published',
    revisions: [
      {version: '1.0', date: '2026-11-18', nature: 'initial', summary: 'Première diffusion.'},
      {
        version: '1.1',
        date: '2026-11-20',
        nature: 'correction',
        summary: 'Capacité perdue par la liaison B : 62 %, et non 26 %.',
      },
    ],
    authors: [
      {name: 'Anaïs Modèle', role: 'analyste, infrastructures critiques'},
      {name: 'Théo Gabarit', role: 'chercheur associé'},
    ],
    zone: 'afrique-francophone',
    zones: ['union-europeenne'],
    threats: ['infrastructures-critiques', 'menaces-hybrides', 'desinformation'],
    severity: 'high',
    likelihood: 'likely',
    confidence: 'moderate',
    source_rating: 'B2',
    tlp: 'TLP:CLEAR',
    recipients: ['parlement-europeen', 'enisa', 'otan', 'partenaires-africains'],
    expires: '2027-03-31',
    licence: 'CC-BY-4.0',
    keywords: ['résilience', 'eurovoc:6770'],
    specimen: true,
  },
  labels: frenchLabels,
  masthead: {
    type: set("Note d'alerte"),
    tlp: 'TLP:CLEAR',
    tlpMeaning: 'Diffusion sans restriction.',
    tag: 'Spécimen',
    reference: 'CESS-2026-ALE-014',
    version: set('Version~1.1'),
    versionInLine: set('version~1.1'),
    date: set('18~novembre 2026'),
    title: line(title),
    titleText: title,
    subtitle: line(
      "Sept États francophones dépendent d'un seul couloir d'atterrage|; l'acte délibéré ne peut être exclu",
    ),
    authors: [
      {
        name: 'Anaïs Modèle',
        parts: {given: 'Anaïs', family: 'Modèle'},
        role: 'analyste, infrastructures critiques',
      },
      {name: 'Théo Gabarit', parts: {given: 'Théo', family: 'Gabarit'}, role: 'chercheur associé'},
    ],
  },
  notices: [
    {
      label: set('Corrigé le 20~novembre 2026'),
      value: line('La capacité perdue par la liaison~B est de 62~%, et non de 26~%. Les conclusions ne changent pas.'),
    },
  ],
  gauges: [
    {kind: 'severity', label: 'Gravité', word: 'Élevée', position: set('3~sur~4'), cells: 4, level: 3},
    {
      kind: 'likelihood',
      label: set("Probabilité d'une nouvelle rupture"),
      word: 'Probable',
      position: set('55–80~%'),
      cells: 7,
      level: 5,
    },
    {
      kind: 'confidence',
      label: set("Confiance dans l'appréciation"),
      word: 'Modérée',
      position: set('2~sur~3~· sources~B2'),
      cells: 3,
      level: 2,
    },
  ],
  facts: [
    {of: 'zone', label: 'Zone', value: line('Afrique francophone|; Union européenne')},
    {
      of: 'threats',
      label: 'Menaces',
      value: line({type: 'strong', children: line('Infrastructures critiques')}, ', menaces hybrides, désinformation'),
    },
    {
      of: 'recipients',
      label: 'Destinataires',
      value: line('Parlement européen (eurodéputés), ENISA, OTAN, partenaires africains francophones'),
    },
    {
      of: 'dates',
      label: 'Dates',
      value: line("Publiée le 18~novembre 2026, corrigée le 20~novembre 2026|; valide jusqu'au 31~mars 2027"),
    },
  ],
  summary: [line(summary)],
  keyPoints: [
    line('Trois ruptures en dix jours, contre une par an en moyenne dans ce couloir depuis~2018.'),
    line("Aucun État de la façade ne dispose d'un navire câblier|; le plus proche est à huit jours de mer."),
    line(
      "Chaque coupure a été suivie, en moins de six heures, d'une campagne imputant la panne à des opérateurs européens.",
    ),
    line('Un plan commun de délestage peut être prêt en soixante jours, sans nouvel ouvrage.'),
  ],
  body: alertBody,
  recommendations: [
    {
      number: 1,
      groups: ['enisa', 'partenaires-africains'],
      addressees: 'ENISA\u00A0· Partenaires africains francophones',
      priority: set('Priorité~1'),
      deadline: set('15~janvier 2027'),
      text: line(
        "Établir un plan commun de délestage entre les cinq atterrages de la façade, et l'éprouver par un exercice avant la fin du premier trimestre.",
      ),
      heard: heardAs(
        set('Recommandation~1, '),
        set('priorité~1, adressée à~: '),
        'ENISA, Partenaires africains francophones, ',
        set("d'ici au 15~janvier 2027~: "),
      ),
    },
    {
      number: 2,
      groups: ['otan'],
      addressees: 'OTAN',
      priority: set('Priorité~1'),
      deadline: 'Sans délai',
      text: line(
        'Partager avec les autorités côtières les relevés de trafic maritime à basse vitesse au-dessus des liaisons~D et~E.',
      ),
      heard: heardAs(set('Recommandation~2, '), set('priorité~1, adressée à~: '), 'OTAN, ', set('sans délai~: ')),
    },
    {
      number: 3,
      groups: ['parlement-europeen'],
      addressees: 'Parlement européen (eurodéputés)',
      priority: set('Priorité~2'),
      deadline: set('30~juin 2027'),
      text: line(
        "Demander à la Commission une évaluation du financement d'un navire câblier mutualisé, basé sur la façade, ouvert aux États partenaires.",
      ),
      heard: heardAs(
        set('Recommandation~3, '),
        set('priorité~2, adressée à~: '),
        'Parlement européen (eurodéputés), ',
        set("d'ici au 30~juin 2027~: "),
      ),
    },
  ],
  footnotes: [
    {
      number: 1,
      calls: 2,
      children: [paragraph('Avis aux navigateurs n°~000/26 (référence fictive), consulté le 14~novembre 2026.')],
    },
    {
      number: 2,
      calls: 1,
      children: [paragraph("La démarche suit l'échelle à sept degrés de l'ICD~203|; voir «~Méthode~».")],
    },
  ],
  references: [
    line(
      'Modèle, A. (2025), ',
      {type: 'emphasis', children: line('Cartographie des atterrages de la façade atlantique')},
      ', Cahiers du CESS, n°~0, spécimen.',
    ),
    line(
      'Observatoire fictif des câbles (2026), ',
      {type: 'emphasis', children: line('Registre des incidents')},
      ", version d'octobre, consultée le 12~novembre 2026.",
    ),
  ].map((children, index) => ({number: index + 1, children})),
  history: [
    {
      version: '1.1',
      date: set('20~novembre 2026'),
      nature: 'Correction',
      summary: line('Capacité perdue par la liaison~B~: 62~%, et non 26~%.'),
    },
    {version: '1.0', date: set('18~novembre 2026'), nature: 'Version initiale', summary: line('Première diffusion.')},
  ],
  colophon: [
    {
      label: 'TLP:CLEAR',
      value: line(
        "Les destinataires peuvent diffuser ce document sans restriction, dans le respect du droit d'auteur. Protocole TLP~2.0 (FIRST).",
      ),
    },
    {
      label: 'Citer cette note',
      value: line(
        "A.~Modèle et T.~Gabarit, «~Câbles sous-marins~: trois ruptures en dix jours dans le golfe de Guinée~», note d'alerte CESS-2026-ALE-014, version~1.1, CESS, 18~novembre 2026.",
      ),
    },
    {label: 'Licence', value: line('Creative Commons Attribution 4.0 International (CC~BY~4.0).')},
    {
      label: 'Contact',
      value: line({type: 'link', url: 'mailto:alertes@example.org', children: line('alertes@example.org')}),
    },
    {
      label: 'Éditeur',
      value: line(
        "Centre Européen de Sécurité et de Stratégie (CESS), 1, rue du Spécimen, 00000~Exemple. Registre de transparence de l'Union européenne~: 000000000000-00.",
      ),
    },
    {label: 'Composition', value: line('Source Serif~4 et Source Sans~3.')},
  ],
  specimen: 'Document de démonstration\u00A0: les faits, les chiffres, les personnes et les références sont inventés.',
  translations: [
    {lang: 'en', name: 'English', slug: 'subsea-cables.en', id: 'CESS-2026-ALE-014', hasPage: true},
    {lang: 'ru', name: 'Русский', slug: 'kabeli.ru', id: 'CESS-2026-ALE-016', hasPage: true},
  ],
  hasPage: true,
  images: new Map([['carte.png', samplePng('carte.png', 320, 180)]]),
  mail: {
    subject: set("[TLP:CLEAR] Note d'alerte~: câbles sous-marins, trois ruptures en dix jours dans le golfe de Guinée"),
    preheader: set('Gravité élevée. Une quatrième rupture avant la fin de la saison sèche est jugée probable.'),
    ...sampleMail,
    reason: set(
      "Vous recevez cette note parce que le CESS estime que vous pouvez agir sur ce qu'elle décrit. Le PDF est joint.",
    ),
  },
  source: {markdown: '---\ntitle: "…"\n---\n\n## Ce que l\'on sait\n', files: []},
}

export {samplePublication} from './sample-publication.js'
export {sampleTribune} from './sample-tribune.js'
