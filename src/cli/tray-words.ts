import type {ToolLanguage} from '../model/text.js'

/** Words of `cess inbox` and `cess recipients reinstate`. */
const en = {
  empty: 'Nothing waits for a decision.',
  undecided: (count: number) => `${count} to decide.`,
  how: '`cess inbox decide <id> <choice>` decides; the beginning of an id is enough.',
  decided: (what: string, person: string) => `Decided: ${what}${person === '' ? '' : ` (${person})`}.`,
  none: 'Nothing has been decided so far.',
  nobody: 'somebody unknown',
  keys: 'space: later, q: end',
  reinstated: 'The person is written to again, from the next note on.',
  notSuppressed: 'The person was not suppressed; nothing is changed.',
  decisionHead: ['id', 'kind', 'choice', 'who', 'when', 'why'],
}

const fr: typeof en = {
  empty: 'Aucune décision en attente.',
  undecided: count => `${count} à décider.`,
  how: "`cess inbox decide <id> <choix>` décide ; le début d'un identifiant suffit.",
  decided: (what, person) => `Décidé : ${what}${person === '' ? '' : ` (${person})`}.`,
  none: "Rien n'a été décidé jusqu'ici.",
  nobody: "quelqu'un d'inconnu",
  keys: 'espace : plus tard, q : fin',
  reinstated: 'On écrira de nouveau à cette personne, dès la prochaine note.',
  notSuppressed: "La personne n'était pas suspendue ; rien n'a changé.",
  decisionHead: ['id', 'nature', 'choix', 'qui', 'quand', 'pourquoi'],
}

/** By the language of the tool. */
export const trayWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
