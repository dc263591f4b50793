import type {PhrasingContent} from 'mdast'
import type {Author, Masthead, Row} from '../../model/document.js'
import type {FixedText} from '../../model/fixed-text.js'
import {plainWords} from '../../model/plain-words.js'
import type {NameParts} from '../../model/person.js'
import {directionIn} from '../../model/right-to-left.js'
import {languageByScript, scriptRuns} from '../../model/script-languages.js'
import {words} from '../fixed-setter.js'
import type {NamedLanguages} from '../named-languages.js'
import {setTitle} from '../transforms/set-title.js'
import {isDraft, type FrontContext} from './front-context.js'
import {inSentence} from './in-sentence.js'

/** The head of a document: kind, marking, reference, version, date, titles, authors. */
export function masthead(context: FrontContext): Masthead {
  const {metadata, locale, fixed, typesetter, type, namedLanguages} = context
  const {say} = fixed
  const tag = tagOf(context)
  const title = setTitle(metadata.title, typesetter, namedLanguages)
  return {
    type: fixed.name(type.names),
    tlp: metadata.tlp,
    tlpMeaning: say(locale.tlp[metadata.tlp].short),
    tag,
    reference: metadata.id,
    // The number stays on the line of its word.
    version: say(`${locale.labels.version}\u00A0${metadata.version}`),
    versionInLine: say(`${inSentence(locale.labels.version, locale.lang)}\u00A0${metadata.version}`),
    date: say(locale.phrases.date(metadata.date)),
    title,
    titleText: plainWords(title),
    subtitle: metadata.subtitle && setTitle(metadata.subtitle, typesetter, namedLanguages),
    authors: metadata.authors.map(author => authorOf(author, context)),
    firstPublished: metadata.first_published && firstPublished(context, metadata.first_published),
    ...(type.layout === 'tribune' && {disclaimer: say(locale.phrases.disclaimer(metadata.authors.length))}),
  }
}

/** “Brouillon” wins over “Spécimen”: a draft must not pass for a finished specimen. */
function tagOf(context: FrontContext): FixedText | undefined {
  const {metadata, locale, fixed} = context
  if (isDraft(context)) return fixed.say(locale.labels.draft)
  return metadata.specimen ? fixed.say(locale.labels.specimen) : undefined
}

type MetadataAuthor = FrontContext['metadata']['authors'][number]

/** Names are never set: a person's name is written as the person writes it. */
function authorOf(author: MetadataAuthor, {set, lang, namedLanguages}: FrontContext): Author {
  const role = 'role' in author ? author.role : undefined
  const parts = 'parts' in author ? partsOf(author.parts) : undefined
  return {
    name: curled(author.name),
    parts,
    ...(role !== undefined && {role: set(role)}),
    ...nameLanguage(author.name, lang, namedLanguages),
  }
}

/** Of a name that is in another script as a whole. */
function nameLanguage(name: string, around: string, named: NamedLanguages): Pick<Author, 'lang' | 'dir'> {
  const [run, ...others] = scriptRuns(name, around)
  const lang = run?.script && others.length === 0 ? languageByScript(name, run.script, named()) : undefined
  return lang === undefined ? {} : {lang, ...directionIn(lang, around)}
}

const curled = (name: string): string => name.replaceAll("'", '’')

const partsOf = ({given, particle, family, suffix}: NameParts): NameParts => ({
  given: curled(given),
  ...(particle !== undefined && {particle: curled(particle)}),
  family: curled(family),
  ...(suffix !== undefined && {suffix: curled(suffix)}),
})

/** The row that says where and when a tribune appeared first. */
export function firstPublished(
  {locale, fixed, line}: FrontContext,
  {outlet, date, url}: NonNullable<FrontContext['metadata']['first_published']>,
): Row {
  const name: PhrasingContent = {type: 'emphasis', children: [words(outlet)]}
  const linked: PhrasingContent = url === undefined ? name : {type: 'link', url, children: [name]}
  return {
    label: fixed.say(locale.colophon.firstPublished),
    value: line([linked, words(', '), ...fixed.sayInLine(locale.phrases.date(date))], 'label'),
  }
}
