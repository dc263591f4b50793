import {inCode, quoted} from '../../../model/quoted.js'
import {reportAt} from '../../fields/report-at.js'
import type {FrontMatterCheck} from './input.js'

/** Separators of names in the publishers' languages. */
const between = /\s*[,;&]\s*|\s+(?:et|and|und|y|e|en|i)\s+/u
/** A personal name of two words or more, particles included; the last part of an office such as “Ministère des Affaires étrangères” is none. */
const person =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:d|l)['’]|(?:de|du|des|da|del|van|von|der|den|ter|la|le)\s)*\p{Lu}[\p{L}\p{M}'’.-]*)+$/u

/** Rule `author-list`: a single name that lists several people. */
export const checkAuthors: FrontMatterCheck = input => {
  const {authors = []} = input.fields
  for (const [index, {name}] of authors.entries()) {
    const names = name.split(between)
    const isGroup = [...input.places.keys()].some(path => path.startsWith(`authors.${index}.`))
    if (isGroup || names.length < 2 || !names.every(one => person.test(one))) continue
    const list = inCode(`[${names.join(', ')}]`)
    const body = inCode(`{family: "${name}"}`)
    const frenchBody = inCode(`{nom: "${name}"}`)
    reportAt(input, 'author-list', {
      path: authors.length > 1 || input.places.has(`authors.${index}`) ? `authors.${index}` : 'authors',
      actual: {en: `${quoted(name)} as the name of one author`, fr: `${quoted(name)} comme nom d'un seul auteur`},
      remedy: {
        en: `Write ${list}; if it is the name of one body, ${body}.`,
        fr: `Écrivez ${list} ; si c'est le nom d'un seul organisme, ${frenchBody}.`,
      },
    })
  }
}
