import type {VFile} from 'vfile'
import {fontScripts} from '../model/font-script.js'
import {choice, quoted} from '../model/quoted.js'
import {report} from '../model/report.js'
import {faces, type FontFace} from '../model/template.js'
import type {Brand} from './brand-schema.js'
import {coverageOf} from './font-coverage.js'
import type {TemplateFolder} from './template-folder.js'
import {readYaml} from './yaml-source.js'

/** A family in the place that a brand gives it. */
type Use = Pick<FontFace, 'face' | 'script' | 'scale'>

/** The fonts of a brand: those of its families, then those of scripts that these lack. */
export function facesOf(brand: Brand, folder: TemplateFolder): readonly FontFace[] {
  const bytes = (path: string) => folder.files.get(path) ?? new Uint8Array()
  const all = brand.typography.fonts.flatMap(({family, files}) =>
    usesOf(family, brand).flatMap(use =>
      files.map(({path, woff2, weight, style}) => ({
        ...use,
        family,
        weight,
        italic: style === 'italic',
        bytes: bytes(path),
        has: coverageOf(bytes(path)),
        woff2: woff2?.map(bytes),
      })),
    ),
  )
  // Whoever looks for a character looks at those last: they are read where a note has need of them.
  return [...all.filter(({script}) => !script), ...all.filter(({script}) => script)]
}

function usesOf(family: string, {defaults: {cess}}: Brand): readonly Use[] {
  const ofScripts = scriptFonts(cess.scripts).flatMap(({script, face, font}): Use[] =>
    font.family === family ? [{face, script, scale: font.scale}] : [],
  )
  if (ofScripts.length > 0 && !faces.some(face => cess[face] === family)) return ofScripts
  const own = faces.filter(face => cess[face] === family).map(face => ({face}))
  return [...(own.length > 0 ? own : [{face: 'sans'} as const]), ...ofScripts]
}

const scriptFonts = (scripts: Brand['defaults']['cess']['scripts']) =>
  fontScripts.flatMap(script =>
    (['serif', 'sans'] as const).flatMap(face => {
      const font = scripts[script]?.[face]
      return font ? [{script, face, font}] : []
    }),
  )

/** Report families that the brand has no files of. Of those of a brand that it extends, it may have other files: none. */
export function checkFamilies(file: VFile, brand: Brand): void {
  const families = brand.typography.fonts.map(({family}) => family)
  const {place, has} = readYaml(String(file))
  const {cess} = brand.defaults
  const named = [
    ...faces.flatMap(face => (cess[face] === undefined ? [] : [{family: cess[face], at: [face]}])),
    ...scriptFonts(cess.scripts).map(({script, face, font: {family}}) => ({
      family,
      at: ['scripts', script, face, 'family'],
    })),
  ]
  for (const {family, at} of named) {
    const path = ['defaults', 'cess', ...at]
    if (families.includes(family) || !has(path)) continue
    report(file, 'template-field', {
      place: place(path),
      actual: quoted(family),
      expected: choice(families),
      remedy: {
        en: 'Name a family of `typography.fonts`, where its files are listed.',
        fr: 'Nommez une famille de `typography.fonts`, où ses fichiers sont énumérés.',
      },
    })
  }
}
