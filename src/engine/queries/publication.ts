import type {VFile} from 'vfile'
import {publicationFile} from '../../io/find-publication.js'
import type {EditionSetting, EditionSettings, NoteSettings, Publication, SiteSettings} from '../../model/publication.js'
import {own} from '../../model/own.js'
import {UsageError} from '../../model/usage-error.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {file, setting} from './inputs.js'

/** Parsed `cess.yml` with its messages; immutable. */
interface Configuration {
  readonly publication: Publication | undefined
  readonly file: VFile
}

/** Parsed `cess.yml`, with options of the run applied. */
export const configuration = asyncQuery<Configuration>('configuration', {
  keep: 'through',
  compute: async ask => {
    const bytes = ask(file, publicationFile)
    const siteUrl = ask(setting, 'siteUrl')
    const {publicationIn} = await import('../context/read-publication.js')
    const read = publicationIn(bytes)
    const publication = read.publication && {...read.publication, siteUrl: siteUrl || read.publication.siteUrl}
    return {publication, file: read.file}
  },
})

/** The error of asking for notes where the settings have errors. A command that can tell these asks for `sharedState` before. */
export const wrongSettings = (): UsageError =>
  new UsageError({
    en: '`cess.yml` or the template has errors: `cess check` says which; correct them first',
    fr: '`cess.yml` ou le modèle contient des erreurs : `cess check` dit lesquelles ; corrigez-les avant tout',
  })

/**
 * The publication.
 *
 * @throws {UsageError} If `cess.yml` has errors.
 */
export const publication = asyncQuery<Publication>('publication', {
  keep: 'through',
  compute: async ask => {
    const {publication: read} = await ask(configuration)
    if (!read) throw wrongSettings()
    return read
  },
})

/** Time zone of the publication. */
export const timeZone = asyncQuery<string>('timeZone', {
  keep: 'value',
  compute: async ask => (await ask(publication)).timeZone,
})

/** Settings by which notes are read, checked and set. */
export const noteSettings = asyncQuery<NoteSettings>('noteSettings', {
  keep: 'value',
  compute: async ask => noteSettingsOf(await ask(publication)),
})

/** Names of the settings of some editions. */
export const editionSettings = ['paper', 'pdfStandards', 'sender'] as const satisfies readonly EditionSetting[]

/** A setting of some editions, by its name. */
export const editionSetting = asyncQuery<EditionSettings[EditionSetting]>('editionSetting', {
  keep: 'value',
  compute: async (ask, name) => {
    const {paper, pdfStandards, sender} = await ask(publication)
    const found = own({paper, pdfStandards, sender}, name)
    if (found === undefined) throw new Error(`No edition has the setting ${name}`)
    return found
  },
})

/** Settings of an edition: those of notes, and its own. */
export async function settingsFor(
  ask: Ask,
  names: readonly EditionSetting[] = [],
): Promise<NoteSettings & Partial<EditionSettings>> {
  const found = await Promise.all(names.map(async name => [name, await ask(editionSetting, name)] as const))
  return {...(await ask(noteSettings)), ...Object.fromEntries(found)}
}

/** Settings by which the public site is made. */
export const siteSettings = asyncQuery<SiteSettings>('siteSettings', {
  keep: 'value',
  compute: async ask => {
    const {paper, tagline, about, siteLanguages, log, ...given} = await ask(publication)
    return {...noteSettingsOf(given), paper, tagline, about, siteLanguages, log}
  },
})

/** Settings of the public log. */
export const logSettings = asyncQuery<Pick<Publication, 'log' | 'timeZone'>>('logSettings', {
  keep: 'value',
  compute: async ask => {
    const {log, timeZone: zone} = await ask(publication)
    return {log, timeZone: zone}
  },
})

/** The settings of notes alone; of groups of recipients, what notes depend on. */
function noteSettingsOf(given: Omit<NoteSettings, 'vocabularies'> & Pick<Publication, 'vocabularies'>): NoteSettings {
  const {organisation, siteUrl, host, timeZone: zone, defaultLang, issn} = given
  const {vocabularies, typography, mailForm, translationReferences, isLogged} = given
  const recipients = vocabularies.recipients.map(({id, names, ceiling}) => ({id, names, ceiling}))
  return {
    organisation,
    siteUrl,
    host,
    timeZone: zone,
    defaultLang,
    issn,
    vocabularies: {...vocabularies, recipients},
    typography,
    mailForm,
    translationReferences,
    isLogged,
  }
}
