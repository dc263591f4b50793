import {deskDataFiles} from '../../../model/desk.js'
import {deskTabs} from '../../../model/editions/facts.js'
import {decodedPart} from '../../../model/decoded-part.js'

/** Choices among few; the first is what a new desk shows and addresses leave out. */
export const options = {
  tab: [...deskTabs, 'site', 'heard'],
  order: ['date', 'zone', 'title'],
  mistakes: ['all', 'some', 'errors'],
  severity: ['all', 'error', 'warning'],
  aside: ['messages', 'structure', 'findings'],
  width: ['fit', '1280', '768', '320'],
  scheme: ['auto', 'light', 'dark'],
  medium: ['screen', 'print'],
  strip: ['hidden', 'shown'],
  zoom: ['width', 'page', '50', '75', '100', '125', '150', '200', '300'],
  form: ['full', 'digest'],
  part: ['message', 'text', 'headers'],
  device: ['600', '375', '320'],
  images: ['shown', 'hidden'],
  styles: ['kept', 'stripped'],
  file: deskDataFiles,
} as const

type Options = typeof options
export type Option = keyof Options
export type OptionValue<K extends Option> = Options[K][number]

/** Choices by name: empty where nothing is. */
export const texts = ['search', 'type', 'zone', 'tlp', 'status', 'beside'] as const
type TextName = (typeof texts)[number]

/** All that an address of the desk says: reload it, or give it to a colleague, and the same is seen. */
export type Choices = {readonly [K in Option]: OptionValue<K>} & Readonly<Record<TextName | 'note', string>>

const optionNames = Object.keys(options) as readonly Option[] // the keys of a constant

/**
 * Read the part of an address after `#`: `/<slug>/<tab>?<name>=<value>&…`, or a slug alone. What it does not know is left out.
 */
export function parseChoices(hash: string): Choices {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [note = '', tab = ''] = path.split('/')
  const given = new URLSearchParams(query)
  if (tab) given.set('tab', tab)
  const chosen = optionNames.map(name => {
    const allowed: readonly string[] = options[name]
    const value = given.get(name)
    return [name, value !== null && allowed.includes(value) ? value : allowed[0]]
  })
  const named = texts.map(name => [name, given.get(name) ?? ''])
  // Each name of the type stands in one of the two lists, with a value that its list allows.
  return {...Object.fromEntries([...chosen, ...named]), note: decodedPart(note)} as Choices
}

/** The part of an address, `#` included, from which `parseChoices` reads the same. */
export function formatChoices(choices: Choices): string {
  const query = new URLSearchParams()
  for (const name of optionNames)
    if (name !== 'tab' && choices[name] !== options[name][0]) query.set(name, choices[name])
  for (const name of texts) if (choices[name]) query.set(name, choices[name])
  const path =
    choices.note || choices.tab !== options.tab[0] ? `/${encodeURIComponent(choices.note)}/${choices.tab}` : '/'
  return query.size > 0 ? `#${path}?${query.toString()}` : `#${path}`
}
