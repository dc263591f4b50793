import type {z} from 'zod'
import {defaultPublication, languageOfFiles, type NewPublication} from '../../model/scaffold/new-publication.js'
import {meantTag} from '../../model/meant-tag.js'
import {own} from '../../model/own.js'
import {expectations} from '../../model/expectations.js'
import {primaryLanguage, type Text, type ToolLanguage} from '../../model/text.js'
import * as values from '../../model/values.js'
import {unexpected} from '../../model/scaffold/given-value.js'

/** Options of `cess init`. */
export interface InitFlags {
  readonly yes?: boolean
  readonly shortName?: string
  readonly name?: readonly string[]
  readonly languages?: string
  readonly address?: string
  readonly contact?: string
  readonly site?: string
  readonly sender?: string
  readonly logo?: string
  readonly color?: string
}

/** A property of a new publication, given by an option or asked. */
export interface PublicationQuestion {
  readonly flag: keyof InitFlags
  readonly message: Text
  /** Default answer. */
  readonly initial: (publication: NewPublication) => string
  /** Expected form, if an answer is invalid. */
  readonly refuse: (answer: string) => Text | undefined
  /** The publication with a valid answer. */
  readonly take: (publication: NewPublication, answer: string) => NewPublication
}

const checkedBy =
  (schema: z.ZodType, expected: Text) =>
  (answer: string): Text | undefined =>
    schema.safeParse(answer.trim()).success ? undefined : expected

const someText: Text = {en: 'a text on one line', fr: 'un texte sur une ligne'}
const shortText: Text = {
  en: 'a text of 1 to 30 characters on one line',
  fr: 'un texte de 1 à 30 caractères, sur une ligne',
}
const senderForm = /^\s*([^<>]+?)\s*<([^<>]+)>\s*$/
const languagesOf = (answer: string): readonly string[] => [
  ...new Set(
    answer
      .split(',')
      .map(tag => tag.trim())
      .filter(tag => tag !== '')
      .map(tag => meantTag(tag) ?? tag),
  ),
]
const isColor = (answer: string): boolean => /^#[0-9a-f]{6}$/i.test(answer.trim())

/** All questions but names and logo, in order. */
export const publicationQuestions: readonly PublicationQuestion[] = [
  {
    flag: 'shortName',
    message: {
      en: 'Short name of the organisation, as in its references',
      fr: "Sigle de l'organisation, tel qu'il figure dans ses références",
    },
    initial: ({shortName}) => shortName,
    refuse: checkedBy(values.textOf(30), shortText),
    take: (publication, answer) => ({...publication, shortName: answer.trim()}),
  },
  {
    flag: 'languages',
    message: {en: 'Languages of its notes, the main one first', fr: 'Langues de ses notes, la principale en tête'},
    initial: ({languages}) => languages.join(', '),
    refuse: answer =>
      languagesOf(answer).length > 0 && languagesOf(answer).every(tag => values.languageTag.safeParse(tag).success)
        ? undefined
        : {en: 'language codes like `fr, en`', fr: 'des codes de langue comme `fr, en`'},
    take: (publication, answer) => ({...publication, languages: languagesOf(answer)}),
  },
  {
    flag: 'address',
    message: {en: 'Postal address', fr: 'Adresse postale'},
    initial: ({address}) => address,
    refuse: checkedBy(values.sentence, someText),
    take: (publication, answer) => ({...publication, address: answer.trim()}),
  },
  {
    flag: 'contact',
    message: {en: 'Mail address for readers to write to', fr: 'Adresse électronique à laquelle écrivent les lecteurs'},
    initial: ({contact}) => contact,
    refuse: checkedBy(values.mailAddress, expectations.mail),
    take: (publication, answer) => ({...publication, contact: answer.trim()}),
  },
  {
    flag: 'site',
    message: {en: 'Address of the public site', fr: 'Adresse du site public'},
    initial: ({site}) => site,
    refuse: checkedBy(values.webAddress, expectations['web-address']),
    take: (publication, answer) => ({...publication, site: answer.trim().replace(/\/+$/, '')}),
  },
  {
    flag: 'sender',
    message: {en: 'Sender of mailings', fr: 'Expéditeur des envois'},
    initial: publication => `${mainName(publication)} <${publication.contact}>`,
    refuse: answer =>
      values.mailAddress.safeParse(senderForm.exec(answer)?.[2]).success
        ? undefined
        : {
            en: 'a name and an address, like `Organisation <news@example.org>`',
            fr: 'un nom et une adresse, comme `Maison <lettre@example.org>`',
          },
    take: (publication, answer) => {
      const [, name = '', email = ''] = senderForm.exec(answer) ?? []
      return {...publication, sender: {name, email}}
    },
  },
  {
    flag: 'color',
    message: {en: 'Colour of the organisation', fr: "Couleur de l'organisation"},
    initial: ({color}) => color,
    refuse: answer =>
      isColor(answer) ? undefined : {en: 'a colour like `#1F4E79`', fr: 'une couleur comme `#1F4E79`'},
    take: (publication, answer) => ({...publication, color: answer.trim().toUpperCase()}),
  },
]

/** Name of a publication in its main language. */
const mainName = ({names, languages, shortName}: NewPublication): string =>
  own(names, primaryLanguage(languages[0] ?? '')) ?? shortName

/** `--short-name` of `shortName`. */
export const optionOf = (flag: string): string => `--${flag.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

/**
 * A name for each language: `fr=Maison des essais`.
 *
 * @throws {UsageError} For another form.
 */
export function namesOf(given: readonly string[]): Readonly<Record<string, string>> {
  const pairs = given.map(text => {
    const [, lang = '', name = ''] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(text) ?? []
    if (name !== '' && values.languageTag.safeParse(lang).success) return [lang, name] as const
    throw unexpected('--name', text, {
      en: 'a language and a name, like `fr=Maison des essais`',
      fr: 'une langue et un nom, comme `fr=Maison des essais`',
    })
  })
  return Object.fromEntries(pairs)
}

/** Names for `cess.yml` by primary language subtag: always English and French, with the first name as default. */
export function wholeNames(
  names: Readonly<Record<string, string>>,
  {shortName}: NewPublication,
): NewPublication['names'] {
  const [first = shortName] = Object.values(names)
  const bySubtag = Object.entries(names).map(([lang, name]) => [primaryLanguage(lang), name] as const)
  return {fr: first, en: first, ...Object.fromEntries(bySubtag)}
}

/** Names in the languages of the notes. */
const namesIn = ({names, languages}: NewPublication): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).filter(([lang]) => languages.map(primaryLanguage).includes(lang)))

/** A publication from options and defaults. */
export function publicationOf(flags: InitFlags, language: ToolLanguage): NewPublication {
  // Examples of an answer are in the language that the files will be in.
  let publication = defaultPublication(languageOfFiles(languagesOf(flags.languages ?? ''), language))
  for (const {flag, refuse, take} of publicationQuestions) {
    const given = flags[flag]
    if (typeof given !== 'string') continue
    const expected = refuse(given)
    if (expected) throw unexpected(optionOf(flag), given, expected)
    publication = take(publication, given)
  }
  const names = flags.name ? namesOf(flags.name) : namesIn(publication)
  publication = {...publication, names: wholeNames(names, publication)}
  const [sender] = publicationQuestions.filter(({flag}) => flag === 'sender')
  return flags.sender === undefined && sender ? sender.take(publication, sender.initial(publication)) : publication
}
