import {own} from '../model/own.js'
import type {ToolLanguage} from '../model/text.js'

/** French names of arguments and option values. */
export const frenchPlaceholders: Readonly<Record<string, string>> = {
  action: 'action',
  address: 'adresse',
  after: 'après',
  before: 'avant',
  choice: 'choix',
  codes: 'codes',
  colour: 'couleur',
  command: 'commande',
  date: 'date',
  dir: 'dossier',
  duration: 'durée',
  editions: 'éditions',
  file: 'fichier',
  'file.docx': 'fichier.docx',
  files: 'fichiers',
  folder: 'dossier',
  form: 'forme',
  format: 'format',
  'i/n': 'i/n',
  id: 'id',
  ids: 'ids',
  kind: 'type',
  lang: 'langue',
  'lang=text': 'langue=texte',
  mail: 'adresse',
  mailbox: 'boîte',
  n: 'n',
  name: 'nom',
  nature: 'nature',
  note: 'note',
  notes: 'notes',
  number: 'nombre',
  options: 'options',
  sender: 'expéditeur',
  shell: 'interpréteur',
  step: 'étape',
  text: 'texte',
  time: 'moment',
  url: 'url',
  value: 'valeur',
  where: 'emplacement',
  which: 'précision',
}

/**
 * Translate the placeholders in a line of help, which stand in angle or square brackets.
 *
 * @example spokenLine('fr', '--out <dir>') // '--out <dossier>'
 */
export const spokenLine = (language: ToolLanguage, line: string): string =>
  line.replaceAll(/([<[])([^<>[\]]*?)((?:\.\.\.)?[>\]])/g, (_, open: string, name: string, close: string) =>
    [open, spokenName(language, name), close].join(''),
  )

/** Translate the name of an argument. */
export const spokenName = (language: ToolLanguage, name: string): string =>
  language === 'fr' ? (own(frenchPlaceholders, name) ?? name) : name
