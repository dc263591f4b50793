import {fields, type FieldKey} from '../../model/front-matter.js'
import {languageName} from '../../model/language-name.js'
import type {Publication} from '../../model/publication.js'
import type {Text} from '../../model/text.js'
import {localeFor} from '../../model/locales/index.js'
import {tlpLabels, type TlpLabel} from '../../model/tlp.js'
import {termNamed} from '../../model/vocabularies/named-term.js'
import type {Term} from '../../model/vocabularies/term.js'
import {expecting, type Asker} from './asker.js'

/** A question about a note that begins. */
interface NoteQuestion {
  readonly key: FieldKey
  /** Whether it is asked, given earlier answers. */
  readonly isAsked: (answers: ReadonlyMap<FieldKey, string>) => boolean
  /** Ask it; returns the value as an option would give it, empty for none. */
  readonly ask: (asker: Asker) => Promise<string>
}

const always = (): boolean => true
const same = (text: string): Text => ({en: text, fr: text})
const choicesOf = (terms: readonly Term[]) =>
  terms.map(({id, names}) => ({value: id, label: {en: names.en, fr: names.fr}}))

/** Questions on a new note, in order. */
export function noteQuestions({vocabularies, defaultLang, organisation}: Publication): readonly NoteQuestion[] {
  const {types, zones, threats, recipients} = vocabularies
  const isAlert = (answers: ReadonlyMap<FieldKey, string>): boolean =>
    termNamed(types, answers.get('type') ?? '')?.layout === 'alert'
  const languages = [...new Set([defaultLang, 'fr', 'en', ...Object.keys(organisation.names)])]
  const langs = languages.map(lang => ({value: lang, label: same(languageName(lang))}))
  const labels = tlpLabels.map(label => ({value: label, label: same(label), hint: sharing(label)}))
  const title = (key: FieldKey): Text => fields[key].title
  const one = (key: FieldKey, choices: Parameters<Asker['one']>[0]['choices']) =>
    ({key, isAsked: always, ask: asker => asker.one({message: title(key), choices})}) satisfies NoteQuestion
  const several = (key: FieldKey, message: Text, terms: readonly Term[]) =>
    ({
      key,
      isAsked: always,
      ask: async asker => (await asker.several({message, choices: choicesOf(terms)})).join(', '),
    }) satisfies NoteQuestion
  return [
    one('type', choicesOf(types)),
    {key: 'lang', isAsked: always, ask: asker => asker.one({message: noteLanguage, choices: langs})},
    {
      key: 'title',
      isAsked: always,
      ask: asker =>
        asker.text({
          message: title('title'),
          refuse: answer => (isTitle(answer) ? undefined : expecting(fields.title.expected)),
        }),
    },
    {key: 'authors', isAsked: always, ask: asker => asker.text({message: names})},
    {key: 'zone', isAsked: always, ask: asker => asker.one({...deliberate(title('zone')), choices: choicesOf(zones)})},
    {...several('threats', threatTypes, threats), isAsked: isAlert},
    {key: 'tlp', isAsked: always, ask: asker => asker.one({...deliberate(readers), choices: labels})},
    several('recipients', title('recipients'), recipients),
  ]
}

/** A question without default, since label and zone decide who reads the note. */
const deliberate = (message: Text) => ({message, isDeliberate: true}) as const

const isTitle = (answer: string): boolean =>
  answer.trim() !== '' && [...answer.trim()].length <= (fields.title.mostCharacters ?? Infinity)
/** Readers of a label, shown beside it. */
const sharing = (label: TlpLabel): Text => ({
  en: localeFor('en').tlp[label].short,
  fr: localeFor('fr').tlp[label].short,
})
/** Prompt for threat types. */
const threatTypes: Text = {
  en: 'Threat types; put the main one first in the note',
  fr: 'Types de menace ; dans la note, mettez la principale en tête',
}
const readers: Text = {en: 'TLP 2.0 label: who may read the note', fr: 'Étiquette TLP 2.0 : qui peut lire la note'}
const noteLanguage: Text = {en: 'Language of the note', fr: 'Langue de la note'}
const names: Text = {en: 'Authors, separated by commas', fr: 'Auteurs, séparés par des virgules'}
