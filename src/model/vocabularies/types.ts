import type {NoteType} from './term.js'

/** The four kinds of note that ship. */
export const types: readonly NoteType[] = [
  {
    id: 'alert',
    names: {fr: "Note d'alerte", en: 'Alert'},
    aliases: ['note-alerte', 'alerte'],
    prefix: 'ALE',
    layout: 'alert',
  },
  {id: 'tribune', names: {fr: 'Tribune', en: 'Opinion'}, aliases: [], prefix: 'TRI', layout: 'tribune'},
  {
    id: 'appeal',
    names: {fr: 'Appel aux eurodéputés', en: 'Appeal to MEPs'},
    aliases: ['appel'],
    prefix: 'APP',
    layout: 'alert',
  },
  {
    id: 'mission',
    names: {fr: 'Proposition de mission', en: 'Mission proposal'},
    aliases: [],
    prefix: 'MIS',
    layout: 'alert',
  },
]
