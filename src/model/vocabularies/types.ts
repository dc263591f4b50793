import {typeIntros} from './intros.js'
import {namesOf} from './names/names-of.js'
import type {NoteType} from './term.js'

const names = namesOf('types')
const plurals = namesOf('plurals')

/** The four kinds of note that ship. */
export const types: readonly NoteType[] = [
  {
    id: 'alert',
    intro: typeIntros.alert,
    names: names('alert', {fr: "Note d'alerte", en: 'Alert'}),
    plurals: plurals('alert', {fr: "Notes d'alerte", en: 'Alerts'}),
    aliases: ['note-alerte', 'alerte'],
    prefix: 'ALE',
    layout: 'alert',
  },
  {
    id: 'tribune',
    intro: typeIntros.tribune,
    names: names('tribune', {fr: 'Tribune', en: 'Opinion'}),
    plurals: plurals('tribune', {fr: 'Tribunes', en: 'Opinions'}),
    aliases: [],
    prefix: 'TRI',
    layout: 'tribune',
  },
  {
    id: 'appeal',
    intro: typeIntros.appeal,
    names: names('appeal', {fr: 'Appel aux eurodéputés', en: 'Appeal to MEPs'}),
    plurals: plurals('appeal', {fr: 'Appels aux eurodéputés', en: 'Appeals to MEPs'}),
    aliases: ['appel'],
    prefix: 'APP',
    layout: 'alert',
  },
  {
    id: 'mission',
    intro: typeIntros.mission,
    names: names('mission', {fr: 'Proposition de mission', en: 'Mission proposal'}),
    plurals: plurals('mission', {fr: 'Propositions de mission', en: 'Mission proposals'}),
    aliases: [],
    prefix: 'MIS',
    layout: 'alert',
  },
]
