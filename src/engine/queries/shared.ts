import {hashOfAll} from '../../io/stamp.js'
import type {Template} from '../../model/template.js'
import type {Message} from '../../model/message.js'
import type {Publication, SiteSettings} from '../../model/publication.js'
import {Shelf} from '../../model/shelf.js'
import type {Rasterize} from '../../model/rasterize.js'
import type {LoadedTemplate} from '../brand/load-template.js'
import type {Memo} from '../memo/memo.js'
import {asyncQuery} from '../memo/query.js'
import {packageFile, setting, templateFiles} from './inputs.js'
import {configuration, publication, siteSettings, wrongSettings} from './publication.js'

/** A loaded template, and the rasterizer with its fonts. */
interface LoadedBrand {
  readonly loaded: LoadedTemplate
  readonly rasterize: Rasterize | undefined
}

/** The template of a name; undefined where there is none. */
export const brand = asyncQuery<LoadedBrand | undefined>('brand', {
  keep: 'through',
  compute: async (ask, name) => {
    const found = ask(templateFiles, name)
    if (found.status !== 'found') return undefined
    const {loadRead} = await import('../brand/load-template.js')
    const loaded = loadRead(found, path => ask(packageFile, path))
    const {template} = loaded
    const [{rasterizerFor}, {rememberDrawings}] = await Promise.all([
      import('../brand/try-brand.js'),
      import('../brand/remember-drawings.js'),
    ])
    return {loaded, rasterize: template && rememberDrawings(rasterizerFor(template, loaded))}
  },
})

/** Messages from decoding fonts and pictures of the publication's own template. */
export const brandTrial = asyncQuery<readonly Message[]>('brandTrial', {
  keep: 'value',
  compute: async (ask, name) => {
    const found = await ask(brand, name)
    if (!found?.rasterize) return []
    const {tryOwn} = await import('../brand/try-brand.js')
    const {messagesOf} = await import('../messages/message-of.js')
    const tried = await tryOwn(found.loaded, found.rasterize)
    return tried ? messagesOf(tried) : []
  },
})

/** Bitmaps of the logo for mails, base64 by name. */
export const mailLogos = asyncQuery<Readonly<Record<string, string>>>('mailLogos', {
  keep: 'value',
  compute: async (ask, name) => {
    const {loaded, rasterize} = (await ask(brand, name)) ?? {}
    if (!loaded?.template?.hasOwnLogo || !rasterize) return {}
    const {drawMailLogos} = await import('../brand/draw-mail-logos.js')
    return drawMailLogos(loaded.template, rasterize)
  },
})

/** A template without errors and its bitmaps. The object stays the same while its files do, since renderers cache by it. */
export const template = asyncQuery<Omit<Shared, 'publication'> | undefined>('template', {
  keep: 'through',
  compute: async (ask, name) => {
    const {loaded, rasterize} = (await ask(brand, name)) ?? {}
    if (!loaded?.template || !rasterize) return undefined
    const logos = Object.entries(await ask(mailLogos, name))
    const brandShelf = new Shelf()
    if (logos.length === 0) return {template: loaded.template, rasterize, brandShelf}
    const {fromBase64} = await import('../../render/base64.js')
    const drawn = logos.map(([file, text]) => [file, fromBase64(text)] as const)
    return {
      template: {...loaded.template, images: new Map([...loaded.template.images, ...drawn])},
      rasterize,
      brandShelf,
    }
  },
})

/** Whether publication and template are loaded, and the messages on them. */
interface SharedState {
  readonly isLoaded: boolean
  /** On `cess.yml` and the files of the template. */
  readonly messages: readonly Message[]
}

export const templateName = asyncQuery<string | undefined>('templateName', {
  keep: 'value',
  compute: async ask => ask(setting, 'template') || (await ask(configuration)).publication?.template,
})

/**
 * Whether publication and template are valid, with the messages on them.
 *
 * @throws {UsageError} If the run was told a template that there is none of.
 */
export const sharedState = asyncQuery<SharedState>('sharedState', {
  keep: 'value',
  compute: async ask => {
    const [{reportedOnTemplate}, {messagesOf}] = await Promise.all([
      import('../brand/report-template.js'),
      import('../messages/message-of.js'),
    ])
    const {file} = await ask(configuration)
    const ofFile = messagesOf(file)
    const name = await ask(templateName)
    if (name === undefined) return {isLoaded: false, messages: ofFile}
    const {loaded} = (await ask(brand, name)) ?? {}
    const place = loaded ? undefined : ask(templateFiles, name)
    if (place && place.status !== 'found')
      return {
        isLoaded: false,
        messages: reportedOnTemplate(file, name, {place, isTold: ask(setting, 'template') !== ''}),
      }
    const messages = [...ofFile, ...(loaded?.files ?? []).flatMap(messagesOf)]
    const trial = await ask(brandTrial, name)
    return {isLoaded: loaded?.template !== undefined && trial.length === 0, messages: [...messages, ...trial]}
  },
})

/**
 * The template.
 *
 * @throws {UsageError} If it has errors.
 */
export const currentTemplate = asyncQuery<Omit<Shared, 'publication'>>('currentTemplate', {
  keep: 'through',
  compute: async ask => {
    const name = await ask(templateName)
    const ready = name === undefined ? undefined : await ask(template, name)
    if (!ready) throw wrongSettings()
    return ready
  },
})

/** The whole publication and its template. Queries ask for the settings that they use. */
export interface Shared {
  readonly publication: Publication
  readonly template: Template
  readonly rasterize: Rasterize
  /** Keeps what renderers make of the template. */
  readonly brandShelf: Shelf
}

/** The same, if it is valid. */
export const shared = asyncQuery<Shared>('shared', {
  keep: 'through',
  compute: async ask => {
    const ready = await ask(currentTemplate)
    return {publication: await ask(publication), ...ready}
  },
})

/** House and template of the site. */
export interface SiteBrand extends Pick<Shared, 'template' | 'rasterize'> {
  readonly publication: SiteSettings
}

/** Hash of settings and template as shown on the site. */
export async function brandPrintOf(memo: Memo): Promise<string> {
  const name = (await memo.get(templateName)) ?? ''
  return hashOfAll([await memo.printOf(siteSettings), name, await memo.printOf(templateFiles, name)])
}
