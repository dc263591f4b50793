import type {Names} from '../text.js'

/** Phenomena that count among a threat, for each threat that ships. */
export const threatIntros = {
  'menaces-hybrides': {
    fr: "Actions combinées, sous le seuil du conflit ouvert, qui visent à la fois les réseaux, l'information, l'économie et les institutions.",
    en: 'Combined actions below the threshold of open conflict, aimed at networks, information, economy and institutions at once.',
  },
  cybermenaces: {
    fr: 'Intrusions, sabotage et chantage contre les systèmes dont dépendent administrations, entreprises et citoyens.',
    en: 'Intrusion, sabotage and blackmail against the systems on which administrations, businesses and citizens depend.',
  },
  'cyber-ingerence': {
    fr: "Quand l'intrusion informatique sert à peser sur une décision publique ou sur un scrutin.",
    en: 'Where intrusion into systems serves to weigh on a public decision or a ballot.',
  },
  'ingerence-etrangere': {
    fr: "Pressions dissimulées d'un État ou de ses relais sur les élus, les médias, la recherche ou les diasporas.",
    en: 'Covert pressure by a state or its proxies on elected members, media, research or diasporas.',
  },
  desinformation: {
    fr: 'Contenus faux ou trompeurs, répandus à dessein pour nuire ou pour diviser.',
    en: 'False or misleading content, spread on purpose to harm or divide.',
  },
  'manipulation-information': {
    fr: 'Méthodes coordonnées qui faussent le débat : faux comptes, médias clonés, amplification artificielle.',
    en: 'Coordinated methods that distort debate: false accounts, cloned media, artificial amplification.',
  },
  'ia-militaire': {
    fr: "Systèmes autonomes et aide à la décision : ce qu'ils changent au contrôle humain et à la stabilité.",
    en: 'Autonomous systems and decision support: what they change in human control and stability.',
  },
  'gouvernance-ia': {
    fr: 'Règles, responsabilités et recours quand des algorithmes décident, ou préparent la décision.',
    en: 'Rules, responsibilities and redress where algorithms decide, or prepare decisions.',
  },
  'dependance-technologique': {
    fr: 'Logiciels, composants et services dont un fournisseur unique, ou un État, peut priver ses clients.',
    en: 'Software, components and services that a single supplier, or a state, can withhold from its customers.',
  },
  'infrastructures-critiques': {
    fr: "Câbles, énergie, eau, santé, transports : leurs fragilités, et les moyens d'en réparer vite les ruptures.",
    en: 'Cables, energy, water, health, transport: their weak points, and ways to mend a break quickly.',
  },
  'trafics-transnationaux': {
    fr: "Armes, stupéfiants, êtres humains, ressources : réseaux qui franchissent les frontières plus vite que l'enquête.",
    en: 'Arms, drugs, human beings, resources: networks that cross borders faster than investigations.',
  },
  terrorisme: {
    fr: 'Évolution des groupes, de leur financement et de leur propagande ; prévention et coopération.',
    en: 'How groups, their funding and their propaganda evolve; prevention and cooperation.',
  },
  'restes-explosifs': {
    fr: 'Mines et munitions non explosées : itinéraires humanitaires, déminage, retour des habitants.',
    en: 'Mines and unexploded ordnance: humanitarian routes, clearance, the return of inhabitants.',
  },
  'fragilite-gouvernance': {
    fr: 'Institutions affaiblies dont profitent ingérences, trafics et violences.',
    en: 'Weakened institutions, from which interference, trafficking and violence profit.',
  },
  'risques-emergents': {
    fr: "Signaux faibles qui méritent l'attention avant d'avoir un nom.",
    en: 'Weak signals that deserve attention before they have a name.',
  },
} satisfies Readonly<Record<string, Names>>

/** Purpose of a kind of note, for each that ships. */
export const typeIntros = {
  alert: {
    fr: 'Un avertissement bref et factuel sur un risque, avec une appréciation et des recommandations, adressé à ceux qui doivent agir.',
    en: 'A short, factual warning on a risk, with an assessment and recommendations, addressed to those who must act.',
  },
  tribune: {
    fr: "Une opinion signée, souvent parue d'abord dans la presse. Elle n'engage que son auteur.",
    en: 'A signed opinion, often published first in the press. It commits its author alone.',
  },
  appeal: {
    fr: "Une demande argumentée aux députés européens, avec l'acte qui peut y répondre.",
    en: 'A reasoned request to Members of the European Parliament, with the act that can answer it.',
  },
  mission: {
    fr: 'Une proposition de mission technique ou civile : objet, moyens, calendrier.',
    en: 'A proposal for a technical or civilian mission: purpose, means, calendar.',
  },
} satisfies Readonly<Record<string, Names>>
