import {typeIntros} from './intros.js'
import {namesIn} from './names/names-in.js'
import type {NoteType} from './term.js'

/** The four kinds of note that ship. */
export const types: readonly NoteType[] = [
  {
    id: 'alert',
    intro: typeIntros.alert,
    names: namesIn({fr: "Note d'alerte", en: 'Alert'}, ({types}) => types.alert.one),
    plurals: namesIn({fr: "Notes d'alerte", en: 'Alerts'}, ({types}) => types.alert.many),
    aliases: ['note-alerte', 'alerte'],
    prefix: 'ALE',
    layout: 'alert',
  },
  {
    id: 'tribune',
    intro: typeIntros.tribune,
    names: namesIn({fr: 'Tribune', en: 'Opinion'}, ({types}) => types.tribune.one),
    plurals: namesIn({fr: 'Tribunes', en: 'Opinions'}, ({types}) => types.tribune.many),
    aliases: [],
    prefix: 'TRI',
    layout: 'tribune',
  },
  {
    id: 'appeal',
    intro: typeIntros.appeal,
    names: namesIn({fr: 'Appel aux eurodéputés', en: 'Appeal to MEPs'}, ({types}) => types.appeal.one),
    plurals: namesIn({fr: 'Appels aux eurodéputés', en: 'Appeals to MEPs'}, ({types}) => types.appeal.many),
    aliases: ['appel'],
    prefix: 'APP',
    layout: 'alert',
  },
  {
    id: 'mission',
    intro: typeIntros.mission,
    names: namesIn({fr: 'Proposition de mission', en: 'Mission proposal'}, ({types}) => types.mission.one),
    plurals: namesIn({fr: 'Propositions de mission', en: 'Mission proposals'}, ({types}) => types.mission.many),
    aliases: [],
    prefix: 'MIS',
    layout: 'alert',
  },
]
