import * as values from '../values.js'

/** Fields that every kind of term may have; new ones need `names`. */
export const term = {id: values.newTermId, names: values.names.optional()}

/** Keys of every kind of term in French, and their other spellings. */
export const keys = {noms: 'names', nom: 'names', name: 'names'}

/** Explanations of the fields of every kind of term. */
export const inside = {
  id: {en: 'Word that notes write, which never changes', fr: 'Mot que les notes écrivent, et qui ne change jamais'},
  names: {
    en: 'What people read, by language; absent where a built-in one keeps its own',
    fr: 'Ce que lisent les lecteurs, par langue ; absents si un terme fourni garde les siens',
  },
}
