import type {VFile} from 'vfile'
import {contrast, leastOfSigns, leastOfWords, nearestInk, saidRatio} from '../model/contrast.js'
import {report} from '../model/report.js'
import type {ColorToken, Palette} from '../model/template.js'
import type {Brand} from './brand-schema.js'
import {readYaml} from './yaml-source.js'

const leastOf = {words: leastOfWords, signs: leastOfSigns} as const

/** Colours that stand on others, in every edition that has the token. */
const pairs: readonly {
  readonly inks: readonly ColorToken[]
  readonly grounds: readonly ColorToken[]
  readonly carries: keyof typeof leastOf
}[] = [
  {inks: ['ink', 'ink2', 'brand', 'link', 'callout-alert'], grounds: ['paper', 'wash'], carries: 'words'},
  {inks: ['button-text'], grounds: ['button'], carries: 'words'},
  {inks: ['night-text', 'night-link'], grounds: ['night'], carries: 'words'},
  {inks: ['rule-strong'], grounds: ['paper', 'wash'], carries: 'signs'},
  {inks: ['chart-muted'], grounds: ['paper'], carries: 'signs'},
]

/** A colour of the brand by its path in `_brand.yml`, with the grounds that it stands on. */
interface Pairing {
  readonly path: readonly PropertyKey[]
  readonly ink: string
  readonly grounds: readonly {readonly path: readonly PropertyKey[]; readonly color: string}[]
  readonly least: number
}

/** Report each colour that cannot be told from its ground, with the nearest that can. PDFs are printed in the light colours. */
export function checkContrast(file: VFile, brand: Brand): void {
  for (const {path, ink, grounds, least} of [...palettePairs(brand), ...seriesOf(brand)]) {
    const [worst] = grounds
      .map(ground => ({...ground, ratio: contrast(ink, ground.color)}))
      .toSorted((a, b) => a.ratio - b.ratio)
    if (!worst || worst.ratio >= least) continue
    const colors = grounds.map(({color}) => color)
    const [name, nearest] = [path.map(String).join('.'), nearestInk(ink, colors, least)]
    const source = readYaml(String(file))
    report(file, 'template-contrast', {
      place: source.has(path) || !source.has(worst.path) ? source.place(path) : source.place(worst.path),
      actual: {
        en: `contrast of ${saidRatio(worst.ratio)} (\`${name}\`: \`${ink}\` on \`${worst.color}\`)`,
        fr: `un contraste de ${saidRatio(worst.ratio).replace('.', ',')} (\`${name}\` : \`${ink}\` sur \`${worst.color}\`)`,
      },
      expected: {en: `at least ${least}`, fr: `${String(least).replace('.', ',')} au moins`},
      remedy: {
        en: `The nearest colour that passes is \`${nearest}\`.`,
        fr: `La couleur la plus proche qui convienne est \`${nearest}\`.`,
      },
    })
  }
}

/** Both palettes, by where each stands in the file. */
function palettesOf({color, defaults}: Brand) {
  // The schema demands exactly the tokens of `Palette`, which zod's record type cannot say.
  return [
    {mode: 'light', path: ['color', 'palette'], palette: color.palette as Palette},
    {mode: 'dark', path: ['defaults', 'cess', 'dark'], palette: defaults.cess.dark as Palette},
  ] as const
}

const palettePairs = (brand: Brand): readonly Pairing[] =>
  palettesOf(brand).flatMap(({path, palette}) =>
    pairs.flatMap(({inks, grounds, carries}) =>
      inks.map(ink => ({
        path: [...path, ink],
        ink: palette[ink],
        grounds: grounds.map(ground => ({path: [...path, ground], color: palette[ground]})),
        least: leastOf[carries],
      })),
    ),
  )

/** Levels of severity are signs on paper and in the band of gauges; series of charts stand on paper. */
const seriesOf = (brand: Brand): readonly Pairing[] =>
  palettesOf(brand).flatMap(({mode, path, palette}) => {
    const on = (names: readonly ColorToken[]) => names.map(name => ({path: [...path, name], color: palette[name]}))
    const series = (kind: 'severity' | 'chart', grounds: Pairing['grounds']) =>
      brand.defaults.cess[kind][mode].map((ink, index) => ({
        path: ['defaults', 'cess', kind, mode, index],
        ink,
        grounds,
        least: leastOf.signs,
      }))
    return [...series('severity', on(['paper', 'wash'])), ...series('chart', on(['paper']))]
  })
