import type {Brand} from './brand-schema.js'
import type {TemplateFolder} from './template-folder.js'

/** Forms of a logo by their names in `_brand.yml`. */
export type LogoForm = keyof Brand['logo']['images']

/** Forms that a house's logo lacks: those of `_brand.yml`, and bitmaps of mails by their names. */
export interface LackingLogos {
  readonly forms: ReadonlySet<LogoForm>
  readonly bitmaps: ReadonlySet<string>
  /** Name of the house, for who does not see its logo. */
  readonly name: string
}

const bitmaps = ['mail/logo.png', 'mail/logo-reversed.png']

/**
 * A template's folder with the files of the brand that it extends beneath its own; `brand` joins both, and is undefined where it has
 * mistakes. Of a house that brings a logo, none of that brand's logos is shown: what it lacks is to be made, and stands in the folder as
 * its colour logo, unless its own `_brand.yml` says that something stands there.
 */
export function withBase(
  folder: TemplateFolder,
  brand: Brand | undefined,
  says: (path: readonly PropertyKey[]) => boolean,
): {readonly folder: TemplateFolder; readonly lacking?: LackingLogos} {
  if (!folder.base) return {folder}
  const {files: own, base} = folder
  const files = new Map([...base.files, ...own])
  const images = brand?.logo.images
  const bringsLogo = images && [...Object.values(images), ...bitmaps].some(name => own.has(name))
  if (!bringsLogo) return {folder: {...folder, files}}
  const color = own.get(images.color)
  // `Object.keys` forgets the keys.
  const forms = (Object.keys(images) as LogoForm[]).filter(
    form => !own.has(images[form]) && (form === 'color' || !says(['logo', 'images', form])),
  )
  for (const form of Object.values(images)) if (!own.has(form)) files.delete(form)
  if (color) for (const form of forms) files.set(images[form], color)
  const lacking = bitmaps.filter(name => !own.has(name))
  for (const name of lacking) files.delete(name)
  const {full} = brand.meta.name
  return {folder: {...folder, files}, lacking: {forms: new Set(forms), bitmaps: new Set(lacking), name: full}}
}
