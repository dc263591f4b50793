import type {VFile} from 'vfile'
import type {Organisation, Publication} from '../../model/publication.js'
import {publicationFields, type PublicationFields} from '../../model/publication-fields.js'
import {standardsAmong} from '../../model/pdf-standards.js'
import type {Text} from '../../model/text.js'
import {readFields} from '../fields/read-fields.js'
import {reportAt} from '../fields/report-at.js'
import {readableText} from '../readable-text.js'
import {parseYaml} from '../yaml/parse-yaml.js'
import {joinVocabularies} from './join-vocabularies.js'

/**
 * Read `cess.yml`, bytes or text; undefined when something in it is wrong. Its mistakes are on `file.messages`. Changes the file: its value
 * becomes the decoded text.
 */
export function parsePublication(file: VFile): Publication | undefined {
  const text = readableText(file)
  const tree = text === undefined ? undefined : parseYaml(file, text)
  if (!tree) return undefined
  const {values, places, isComplete} = readFields({file, tree, fields: publicationFields, keyRemedy})
  // Each value is the output of its own field's schema, under its own key; a dynamic object cannot tell.
  const passed = values as Partial<PublicationFields>
  const vocabularies = joinVocabularies(passed, (rule, path, finding) =>
    reportAt({file, places}, rule, {path, ...finding}),
  )
  if (!isComplete || file.messages.some(({fatal}) => fatal)) return undefined
  // With all fields passed, every required one is there.
  return publicationOf(passed as PublicationFields, vocabularies)
}

const keyRemedy: Text = {
  en: 'Correct the key or remove it; `cess schema publication` lists them all.',
  fr: 'Corrigez la clé ou supprimez-la ; `cess schema publication` les énumère toutes.',
}

function publicationOf(fields: PublicationFields, vocabularies: Publication['vocabularies']): Publication {
  const {
    site,
    lang,
    sender,
    template,
    pdf,
    mail_form: mailForm,
    translation_references: translationReferences,
    time_zone: timeZone,
    retention,
    pace = {},
  } = fields
  return {
    organisation: organisationOf(fields.organisation),
    siteUrl: site,
    host: new URL(site).hostname,
    timeZone,
    defaultLang: lang,
    template,
    sender: senderOf(sender),
    vocabularies,
    tagline: fields.tagline,
    about: fields.about,
    siteLanguages: fields.site_languages,
    issn: fields.issn,
    log: fields.log,
    isLogged: fields.log !== undefined,
    typography: fields.typography,
    paper: fields.paper,
    pdfStandards: standardsAmong(pdf.standards),
    mailForm,
    translationReferences,
    ...(fields.review && {review: fields.review}),
    retention,
    pace,
  }
}

function senderOf({name, email, bounces}: PublicationFields['sender']): Publication['sender'] {
  return {name: withApostrophes(name), email, bounces}
}

function organisationOf(fields: PublicationFields['organisation']): Organisation {
  const {short_name: shortName, names, address, contact, transparency_register: transparencyRegister} = fields
  const {en, fr, ...others} = names
  return {
    shortName: withApostrophes(shortName),
    names: {
      en: withApostrophes(en),
      fr: withApostrophes(fr),
      ...Object.fromEntries(Object.entries(others).map(([lang, name]) => [lang, withApostrophes(name)])),
    },
    address: withPostcodes(withApostrophes(address)),
    contact,
    transparencyRegister,
  }
}

/** `00000 Exemple`, `105 64 Αθήνα`, `PL-00-950 Warszawa`, `1012 AB Amsterdam`: what begins a part of an address with such a code stays on one line. */
const withPostcodes = (address: string): string =>
  address.replaceAll(
    /(?<=^|[,;·] *)(?:\p{Lu}{1,3}[- ])?(?:\d{4,7}(?: \p{Lu}{2}(?!\p{L}))?|\d{2,3}[- ]\d{2,3}) (?=\p{Lu})/gu,
    code => code.replaceAll(' ', '\u00A0'),
  )

/** Names that no edition sets, since they stand in margins, records and heads of messages too: a typed apostrophe is a printed one in all of them. */
const withApostrophes = (name: string): string => name.replaceAll(/(?<=[\p{L}\p{N}])'/gu, '’')
