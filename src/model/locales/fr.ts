import type {Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const shortMonths = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')

const write = ({day, month, year}: DayParts): string => `${day === 1 ? '1er' : day} ${month} ${year}`
const date = dateWriter(months, write)
const list = listWriter('et')

/** French. */
export const fr: Locale = {
  lang: 'fr',
  name: 'Français',
  numbers: {decimal: ',', group: '\u202F'},
  labels: {
    contents: 'Sommaire',
    documents: 'Documents',
    otherLanguages: 'Autres langues',
    summary: 'Résumé',
    keyPoints: 'Points clés',
    recommendations: 'Recommandations',
    notes: 'Notes',
    sources: 'Sources',
    history: 'Historique du document',
    historyVersion: 'Version',
    historyDate: 'Date',
    historyNature: 'Nature',
    historyObject: 'Objet',
    colophon: 'Colophon',
    table: 'Tableau',
    source: 'Source',
    credit: 'Réalisation',
    chartData: 'Données du graphique',
    chartRow: 'Ligne',
    information: 'Pour information',
    attention: 'Attention',
    specimen: 'Spécimen',
    draft: 'Projet',
    version: 'Version',
    priority: 'Priorité',
    immediately: 'Sans délai',
    footnote: 'Note',
    backToText: 'Retour au texte',
    skipToContent: 'Aller au texte',
    page: 'Page',
    of: 'sur',
    readOnline: 'Lire la note en ligne',
    pdfAttached: 'PDF joint',
    accessiblePdf: 'PDF accessible',
    linkTo: 'lien vers',
    transparencyRegister: "Registre de transparence de l'Union européenne",
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Diffusion sans restriction.',
      full: "Les destinataires peuvent diffuser ce document sans restriction, dans le respect du droit d'auteur. Protocole TLP 2.0 (FIRST).",
    },
    'TLP:GREEN': {
      short: 'Diffusion limitée à la communauté, jamais publique.',
      full: 'Les destinataires peuvent partager ce document avec leurs pairs et leurs partenaires au sein de leur communauté, mais pas par un canal public. Protocole TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: "Diffusion limitée à l'organisation et à ses clients.",
      full: "Les destinataires ne peuvent partager ce document qu'au sein de leur organisation et avec ses clients, auprès des seules personnes qui ont besoin d'en connaître. Protocole TLP 2.0 (FIRST).",
    },
    'TLP:AMBER+STRICT': {
      short: "Diffusion limitée à l'organisation.",
      full: "Les destinataires ne peuvent partager ce document qu'au sein de leur organisation, auprès des seules personnes qui ont besoin d'en connaître. Protocole TLP 2.0 (FIRST).",
    },
    'TLP:RED': {
      short: 'Réservé aux destinataires nommés.',
      full: "Ce document est réservé aux personnes nommément désignées : elles ne peuvent le partager avec personne d'autre. Protocole TLP 2.0 (FIRST).",
    },
  },
  severity: {low: 'Faible', moderate: 'Modérée', high: 'Élevée', critical: 'Critique'},
  likelihood: {
    'almost-no-chance': {word: 'Presque aucune chance', range: '1–5 %'},
    'very-unlikely': {word: 'Très improbable', range: '5–20 %'},
    unlikely: {word: 'Improbable', range: '20–45 %'},
    'roughly-even-chance': {word: 'Chances à peu près égales', range: '45–55 %'},
    likely: {word: 'Probable', range: '55–80 %'},
    'very-likely': {word: 'Très probable', range: '80–95 %'},
    'almost-certain': {word: 'Quasi certain', range: '95–99 %'},
  },
  confidence: {low: 'Faible', moderate: 'Modérée', high: 'Élevée'},
  gauges: {
    severity: 'Gravité',
    likelihood: 'Probabilité',
    confidence: "Confiance dans l'appréciation",
    confidenceShort: 'Confiance',
  },
  facts: {zone: 'Zone', threats: 'Menaces', recipients: 'Destinataires', dates: 'Dates'},
  natures: {
    initial: 'Version initiale',
    update: 'Mise à jour',
    correction: 'Correction',
    closure: 'Clôture',
    withdrawal: 'Retrait',
  },
  colophon: {
    cite: 'Citer ce texte',
    licence: 'Licence',
    rights: 'Droits',
    contact: 'Contact',
    publisher: 'Éditeur',
    keywords: 'Mots-clés',
    composition: 'Composition',
    firstPublished: 'Première publication',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Tous droits réservés.`,
    specimen: 'Document de démonstration : les faits, les chiffres, les personnes et les références sont inventés.',
    madeWith: "Page web, PDF et message tirés d'un même texte, mot pour mot.",
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, write),
    position: (level, of) => `${level} sur ${of}`,
    sources: rating => `sources ${rating}`,
    list,
    corrected: day => `Corrigé le ${date(day)}`,
    updated: day => `Mis à jour le ${date(day)}`,
    withdrawn: day => `Retiré le ${date(day)}`,
    closed: day => `Clos le ${date(day)}`,
    expired: day => `Expiré le ${date(day)}`,
    expiredText:
      "La période de validité de ce document est passée : l'appréciation qu'il porte n'est plus tenue à jour.",
    dates: (published, corrected, expires) =>
      `Publié le ${date(published)}${corrected === undefined ? '' : `, corrigé le ${date(corrected)}`}` +
      (expires === undefined ? '' : ` ; valide jusqu'au ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, « ${title} », ${type} ${reference}, version ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? "Les opinions exprimées n'engagent que leurs auteurs."
        : "Les opinions exprimées n'engagent que la personne qui signe.",
    quote: text => `« ${text} »`,
    labelled: (label, text) => `${label} : ${text}`,
    mention: {table: number => `tableau ${number}`, figure: number => `figure ${number}`},
    specimenLead: 'Spécimen.',
  },
  site: {
    home: 'Accueil',
    publications: 'Publications',
    zones: 'Zones',
    threats: 'Menaces',
    types: 'Genres',
    years: 'Années',
    authors: 'Auteurs',
    languages: 'Langues',
    latest: 'Dernière publication',
    readNote: 'Lire la note',
    search: 'Rechercher',
    noResults: 'Aucun résultat.',
    searchUnavailable: 'La recherche ne fonctionne pas ici ; les listes mènent à toutes les publications.',
    notFound: 'Page introuvable',
    notFoundText: 'Cette adresse ne mène à aucune publication. La recherche et les listes vous aideront peut-être.',
    moved: "Cette page a changé d'adresse :",
    breadcrumbs: "Fil d'Ariane",
    navigation: 'Navigation principale',
    menu: 'Menu',
    feed: 'Flux Atom',
    related: 'Sur le même sujet',
    past: 'Publications expirées',
    kilobytes: 'ko',
    count: countWriter('fr', {one: 'publication', other: 'publications'}),
  },
  mail: {
    salutation: 'Madame, Monsieur,',
    reason: () =>
      'Ce texte vous est adressé parce que votre institution figure parmi ses destinataires. Le PDF est joint.',
    pages: 'pages',
    ownRecommendation: 'Recommandation à votre institution',
    ownRecommendations: 'Recommandations à votre institution',
    otherRecommendations: 'Autres recommandations',
    unsubscribe: 'Ne plus recevoir ces notes',
    why: "Vous recevez ce message en raison de vos fonctions. Votre adresse provient de l'annuaire public de votre institution ou nous a été donnée par vous.",
    optOut: 'Pour ne plus recevoir ces notes, ou pour toute question sur vos données, répondez à ce message.',
    handling: [
      'Le document joint porte le marquage TLP:RED : il est réservé aux personnes à qui ce message est adressé nommément.',
      'Ne le transférez pas, ne le copiez pas, ne le déposez sur aucun espace partagé et ne le citez pas, même en partie.',
      "Ouvrez-le hors de la vue de tiers. Si vous l'avez reçu par erreur, supprimez-le et signalez-le en réponse, sans joindre le document.",
    ],
    handlingPreheader: 'Document réservé à son destinataire. Consignes de manipulation.',
  },
}
