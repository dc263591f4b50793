import {fields, type FieldKey} from '../../model/front-matter.js'
import {languageName} from '../../model/language-name.js'
import type {Publication} from '../../model/publication.js'
import type {Text} from '../../model/text.js'
import {tlpLabels} from '../../model/tlp.js'
import type {Term} from '../../model/vocabularies/term.js'
import type {Asker} from './asker.js'

/** A question about a note that begins. */
interface NoteQuestion {
  readonly key: FieldKey
  /** Whether it is asked after these answers. */
  readonly isAsked: (answers: ReadonlyMap<FieldKey, string>) => boolean
  /** The answer as an option would give it; empty for none. */
  readonly ask: (asker: Asker) => Promise<string>
}

const always = (): boolean => true
const same = (text: string): Text => ({en: text, fr: text})
const choicesOf = (terms: readonly Term[]) =>
  terms.map(({id, names}) => ({value: id, label: {en: names.en, fr: names.fr}}))

/** The questions on a new note, in the order of the questions. */
export function noteQuestions({vocabularies, defaultLang, organisation}: Publication): readonly NoteQuestion[] {
  const {types, zones, threats, recipients} = vocabularies
  const isAlert = (answers: ReadonlyMap<FieldKey, string>): boolean =>
    types.find(({id}) => id === answers.get('type'))?.layout === 'alert'
  const languages = [...new Set([defaultLang, 'fr', 'en', ...Object.keys(organisation.names)])]
  const langs = languages.map(lang => ({value: lang, label: same(languageName(lang))}))
  const title = (key: FieldKey): Text => fields[key].title
  const one = (key: FieldKey, choices: Parameters<Asker['one']>[0]['choices']) =>
    ({key, isAsked: always, ask: asker => asker.one({message: title(key), choices})}) satisfies NoteQuestion
  const several = (key: FieldKey, terms: readonly Term[], isAsked: NoteQuestion['isAsked']): NoteQuestion => ({
    ...{key, isAsked},
    ask: async asker => (await asker.several({message: title(key), choices: choicesOf(terms)})).join(', '),
  })
  return [
    one('type', choicesOf(types)),
    one('lang', langs),
    {
      ...{key: 'title', isAsked: always},
      ask: asker =>
        asker.text({
          message: title('title'),
          refuse: answer => (answer.trim() === '' ? fields.title.expected : undefined),
        }),
    },
    {key: 'authors', isAsked: always, ask: asker => asker.text({message: names})},
    one('zone', choicesOf(zones)),
    several('threats', threats, isAlert),
    one(
      'tlp',
      tlpLabels.map(label => ({value: label, label: same(label)})),
    ),
    several('recipients', recipients, always),
  ]
}

const names: Text = {en: 'Authors, with commas between their names', fr: 'Auteurs, séparés par des virgules'}
