/** Beginnings of words that people write for values, by the values that they may mean. Without accents, their parts joined by `-`. */
type Kindred = Readonly<Record<string, readonly string[]>>

const levels: Kindred = {
  bas: ['low'],
  leger: ['low'],
  limite: ['low'],
  mineur: ['low'],
  minor: ['low'],
  moyen: ['moderate'],
  medium: ['moderate'],
  average: ['moderate'],
  haut: ['high'],
  fort: ['high'],
  strong: ['high'],
}

/** Words that mean a level of severity. */
export const severities: Kindred = {
  ...levels,
  import: ['moderate', 'high'],
  signif: ['moderate', 'high'],
  grav: ['high', 'critical'],
  majeur: ['high', 'critical'],
  major: ['high', 'critical'],
  serieu: ['high'],
  serious: ['high'],
  sever: ['high', 'critical'],
  extrem: ['critical'],
  maxim: ['critical'],
  'tres-haut': ['high', 'critical'],
  'tres-elev': ['high', 'critical'],
  'tres-fort': ['high', 'critical'],
  'tres-grave': ['critical'],
  'very-high': ['critical'],
}

/** Words that mean a level of confidence. */
export const confidences: Kindred = {
  ...levels,
  bon: ['high'],
  good: ['high'],
  mauvais: ['low'],
  poor: ['low'],
  certain: ['high'],
  'tres-haut': ['high'],
  'tres-elev': ['high'],
  'very-high': ['high'],
}

/** Words that mean a step of likelihood. */
export const likelihoods: Kindred = {
  impossible: ['almost-no-chance'],
  exclu: ['almost-no-chance'],
  nul: ['almost-no-chance'],
  'quasi-nul': ['almost-no-chance'],
  'tres-faible': ['almost-no-chance', 'very-unlikely'],
  'tres-peu-prob': ['very-unlikely'],
  'tres-bas': ['almost-no-chance', 'very-unlikely'],
  faible: ['very-unlikely', 'unlikely'],
  bas: ['very-unlikely', 'unlikely'],
  low: ['very-unlikely', 'unlikely'],
  'peu-prob': ['unlikely'],
  'peu-vrais': ['unlikely'],
  'pas-prob': ['unlikely'],
  'guere-prob': ['unlikely'],
  'moins-prob': ['unlikely'],
  'not-likely': ['unlikely'],
  douteu: ['unlikely'],
  invraisembl: ['very-unlikely'],
  possible: ['unlikely', 'roughly-even-chance'],
  incertain: ['roughly-even-chance'],
  moyen: ['roughly-even-chance'],
  medium: ['roughly-even-chance'],
  moder: ['roughly-even-chance'],
  'sur-deux': ['roughly-even-chance'],
  'sur-2': ['roughly-even-chance'],
  vraisembl: ['likely'],
  'tres-vrais': ['very-likely'],
  haut: ['likely', 'very-likely'],
  elev: ['likely', 'very-likely'],
  fort: ['likely', 'very-likely'],
  high: ['likely', 'very-likely'],
  'tres-fort': ['very-likely'],
  'tres-elev': ['very-likely'],
  'tres-haut': ['very-likely'],
  certain: ['almost-certain'],
  inevitab: ['almost-certain'],
}

/** Words that mean a note's status. */
export const statuses: Kindred = {
  'en-cours': ['draft', 'review'],
  redaction: ['draft'],
  'en-redac': ['draft'],
  ebauche: ['draft'],
  projet: ['draft'],
  nouveau: ['draft'],
  wip: ['draft'],
  relire: ['review'],
  'a-relire': ['review'],
  'a-valider': ['review'],
  attente: ['review'],
  termine: ['review', 'approved'],
  fini: ['review', 'approved'],
  final: ['review', 'approved'],
  pret: ['review', 'approved'],
  approuv: ['approved'],
  accept: ['approved'],
  diffus: ['published'],
  envoy: ['published'],
  paru: ['published'],
  public: ['published'],
  'en-ligne': ['published'],
  annul: ['withdrawn'],
  abrog: ['withdrawn'],
  supprim: ['withdrawn'],
  archiv: ['closed'],
  ferme: ['closed'],
  perime: ['closed'],
  clotur: ['closed'],
}

/** Words that mean the nature of a revision. */
export const natures: Kindred = {
  creat: ['initial'],
  premier: ['initial'],
  publication: ['initial'],
  first: ['initial'],
  maj: ['update'],
  modif: ['update'],
  ajout: ['update'],
  complement: ['update'],
  actualis: ['update'],
  rectif: ['correction'],
  erratum: ['correction'],
  errata: ['correction'],
  coquille: ['correction'],
  fix: ['correction'],
  ferme: ['closure'],
  fin: ['closure'],
  annul: ['withdrawal'],
  abrog: ['withdrawal'],
  suppr: ['withdrawal'],
}

/** Words that mean the priority of a recommendation. */
export const priorities: Kindred = {
  haut: ['1'],
  elev: ['1'],
  fort: ['1'],
  high: ['1'],
  urgen: ['1'],
  immed: ['1'],
  maxim: ['1'],
  critiq: ['1'],
  critical: ['1'],
  premier: ['1'],
  moyen: ['2'],
  medium: ['2'],
  moder: ['2'],
  normal: ['2'],
  deuxieme: ['2'],
  second: ['2'],
  bas: ['3'],
  faible: ['3'],
  low: ['3'],
  minim: ['3'],
  troisieme: ['3'],
}

/** Words that mean a key of a recommendation. */
export const recommendationKeys: Readonly<Record<string, string>> = {
  pour: 'to',
  vers: 'to',
  qui: 'to',
  for: 'to',
  addressee: 'to',
  action: 'text',
  mesure: 'text',
  recommandation: 'text',
  recommendation: 'text',
  urgence: 'priority',
  niveau: 'priority',
  delai: 'deadline',
  date: 'deadline',
  avant: 'deadline',
  before: 'deadline',
}

/** Words that mean a key of a revision. */
export const revisionKeys: Readonly<Record<string, string>> = {
  type: 'nature',
  genre: 'nature',
  kind: 'nature',
  texte: 'summary',
  text: 'summary',
  motif: 'summary',
  description: 'summary',
  changement: 'summary',
}

/** Words that mean a part of an author's name. */
export const authorKeys: Readonly<Record<string, string>> = {
  titre: 'role',
  poste: 'role',
  title: 'role',
  position: 'role',
}
