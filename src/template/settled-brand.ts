import type {FontFace, Template} from '../model/template.js'
import {coverageOf} from './font-coverage.js'

/** A face by the names of its files. */
interface SettledFace extends Pick<FontFace, 'face' | 'family' | 'weight' | 'italic' | 'script' | 'scale'> {
  readonly file: string
  readonly woff2?: readonly string[]
}

/** All of a template that is not in its files as they stand: what was parsed of them, and was found to be right. Plain data. */
export interface SettledBrand extends Pick<
  Template,
  'colors' | 'severity' | 'chart' | 'type' | 'stacks' | 'hasOwnLogo' | 'logo' | 'pdf'
> {
  readonly fonts: readonly SettledFace[]
}

/** Files of a brand, its fonts among them, by name. */
type Files = ReadonlyMap<string, Uint8Array>

/**
 * A template without its files.
 *
 * @param files That it was parsed of; its fonts have their very bytes.
 */
export function settledBrand(template: Template, files: Files): SettledBrand {
  const {colors, severity, chart, type, stacks, hasOwnLogo, logo, pdf} = template
  const names = new Map([...files].map(([name, bytes]) => [bytes, name]))
  const nameOf = (bytes: Uint8Array) => names.get(bytes) ?? ''
  const fonts = template.fonts.map(({bytes, woff2, face, family, weight, italic, script, scale}) => ({
    ...{face, family, weight, italic, file: nameOf(bytes)},
    ...(script && {script}),
    ...(scale !== undefined && {scale}),
    ...(woff2 && {woff2: woff2.map(nameOf)}),
  }))
  return {colors, severity, chart, type, stacks, hasOwnLogo, logo, pdf, fonts}
}

/** The template that was settled, of the same files. */
export function templateOf({fonts, ...brand}: SettledBrand, id: string, path: string, files: Files): Template {
  const bytesOf = (name: string) => files.get(name) ?? new Uint8Array()
  return {
    ...{id, path, ...brand, ...filesOf(files)},
    fonts: fonts.map(({file, woff2, ...face}) => {
      const bytes = bytesOf(file)
      return {...face, bytes, has: coverageOf(bytes), ...(woff2 && {woff2: woff2.map(bytesOf)})}
    }),
  }
}

/** Files that a template has as they stand. */
export const filesOf = (files: Files): Pick<Template, 'files' | 'images'> => ({
  files: new Map(
    [...files].filter(([name]) => /\.(liquid|css|yml)$/.test(name)).map(([name, bytes]) => [name, decode(bytes)]),
  ),
  images: new Map([...files].filter(([name]) => /\.(png|jpg)$/.test(name))),
})

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
