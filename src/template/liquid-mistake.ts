import {filters} from 'liquidjs'
import type {Finding} from '../model/report.js'
import {didYouMean, nearest} from '../model/nearest.js'
import {forbiddenFilters} from '../model/liquid-filters.js'
import {inCode, quoted} from '../model/quoted.js'
import type {Text} from '../model/text.js'

const endless: Finding = {
  actual: {en: 'loop, or text, that does not end', fr: 'une boucle ou un texte sans fin'},
  remedy: {
    en: 'Repeat something for each entry of a list, and render no file within itself.',
    fr: "Répétez quelque chose pour chaque élément d'une liste, et n'incluez aucun fichier en lui-même.",
  },
}

/** Messages of LiquidJS, by the form of its sentence; the group is the author's text. */
const sentences: readonly (readonly [RegExp, (text: string) => Finding])[] = [
  [/^undefined filter: (.*)/s, unknownFilter],
  [
    /^undefined variable: (.*)/s,
    text => ({actual: {en: `variable ${quoted(text)}`, fr: `la variable ${quoted(text)}`}}),
  ],
  [/^(?:template render|memory alloc) limit exceeded/, () => endless],
  [/^tag "(.*)" not found/s, text => ({actual: {en: `tag ${quoted(text)}`, fr: `la balise ${quoted(text)}`}})],
  [
    /^(?:tag|output) "?(.*?)"? not closed/s,
    text => ({actual: {en: `${quoted(text)} without its end`, fr: `${quoted(text)} sans sa fin`}}),
  ],
]

/** Tell in two languages what LiquidJS told in its own words; a sentence that is not known stays as it is, in code marks. */
export function liquidMistake(message: string): Finding {
  for (const [form, tell] of sentences) {
    const found = form.exec(message)
    if (found) return tell(found[1] ?? '')
  }
  return {actual: inCode(message.replace(/, file:.*/s, ''))}
}

const allowed = Object.keys(filters).filter(name => !forbiddenFilters.includes(name))

const filter = (name: string): Text => ({en: `filter ${quoted(name)}`, fr: `le filtre ${quoted(name)}`})

const notAllowed: Text = {
  en: 'Remove it: it would make editions unsafe, or different from one day to the next.',
  fr: "Supprimez-le : les éditions ne seraient plus sûres, ou plus les mêmes d'un jour à l'autre.",
}

function unknownFilter(name: string): Finding {
  if (forbiddenFilters.includes(name)) return {actual: filter(name), remedy: notAllowed}
  return {actual: filter(name), remedy: didYouMean(nearest(name, allowed))}
}
