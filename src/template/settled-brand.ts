import type {FontFace, MailLook, Template} from '../model/template.js'
import {coverageOf} from './font-coverage.js'

/** A face by the names of its files. */
interface SettledFace extends Pick<FontFace, 'face' | 'family' | 'weight' | 'italic' | 'script' | 'scale'> {
  readonly file: string
  readonly woff2?: readonly string[] | undefined
}

/** A look of the mail, its declarations as pairs. */
interface SettledLook extends Pick<MailLook, 'type'>, Readonly<Record<'css' | 'narrow' | 'small' | 'dark', Pairs>> {}
type Pairs = readonly (readonly [property: string, value: string])[]

/** All of a template that is not in its files as they stand: what was parsed of them, and was found to be right. Plain data. */
export interface SettledBrand extends Pick<
  Template,
  'colors' | 'severity' | 'chart' | 'type' | 'stacks' | 'hasOwnLogo' | 'drawn' | 'logo' | 'pdf'
> {
  readonly fonts: readonly SettledFace[]
  readonly looks: readonly (readonly [name: string, look: SettledLook])[]
}

/** Files of a brand, its fonts among them, by name. */
type Files = ReadonlyMap<string, Uint8Array>
type Looks = NonNullable<Template['looks']>

/** A template without the files that it was parsed of, with the looks of `mail/styles.yml`; its fonts have the files' very bytes. */
export function settledBrand(template: Template, files: Files, looks: Looks): SettledBrand {
  const {colors, severity, chart, type, stacks, hasOwnLogo, logo, pdf} = template
  const names = new Map([...files].map(([name, bytes]) => [bytes, name]))
  const nameOf = (bytes: Uint8Array) => names.get(bytes) ?? ''
  const fonts = template.fonts.map(({bytes, woff2, face, family, weight, italic, script, scale}) => ({
    face,
    family,
    weight,
    italic,
    file: nameOf(bytes),
    script,
    scale,
    woff2: woff2?.map(nameOf),
  }))
  return {
    colors,
    severity,
    chart,
    type,
    stacks,
    hasOwnLogo,
    logo,
    pdf,
    fonts,
    looks: [...looks].map(([name, {type: role, css, narrow, small, dark}]) => [
      name,
      {type: role, css: [...css], narrow: [...narrow], small: [...small], dark: [...dark]},
    ]),
  }
}

/** The template that was settled, of the same files. */
export function templateOf({fonts, looks, ...brand}: SettledBrand, id: string, path: string, files: Files): Template {
  const bytesOf = (name: string) => files.get(name) ?? new Uint8Array()
  return {
    id,
    path,
    ...brand,
    ...filesOf(files),
    looks: new Map(looks.map(([name, look]) => [name, lookOf(look)])),
    fonts: fonts.map(({file, woff2, ...face}) => {
      const bytes = bytesOf(file)
      return {...face, bytes, has: coverageOf(bytes), woff2: woff2?.map(bytesOf)}
    }),
  }
}

const lookOf = ({type, css, narrow, small, dark}: SettledLook): MailLook => ({
  type,
  css: new Map(css),
  narrow: new Map(narrow),
  small: new Map(small),
  dark: new Map(dark),
})

/** Files that a template has as they stand. */
export const filesOf = (files: Files): Pick<Template, 'files' | 'images'> => ({
  files: new Map(
    [...files].filter(([name]) => /\.(liquid|css|yml)$/.test(name)).map(([name, bytes]) => [name, decode(bytes)]),
  ),
  images: new Map([...files].filter(([name]) => /\.(png|jpg)$/.test(name))),
})

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
