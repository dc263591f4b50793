// Cuts the WOFF2 files of templates/cess/web/fonts from the brand's TrueType files. Run by hand when a font changes:
//   node scripts/make-web-fonts.mjs
// One file per face and script, so that a page carries Greek or Cyrillic only when its text has some.
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import subsetFont from 'subset-font'

const folder = new URL('../templates/cess/web/fonts/', import.meta.url)
const packages = new URL('../node_modules/@expo-google-fonts/', import.meta.url)

const faces = [
  ['source-serif-4/300Light/SourceSerif4_300Light', 'source-serif-4-300'],
  ['source-serif-4/400Regular/SourceSerif4_400Regular', 'source-serif-4-400'],
  ['source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic', 'source-serif-4-400-italic'],
  ['source-serif-4/600SemiBold/SourceSerif4_600SemiBold', 'source-serif-4-600'],
  ['source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic', 'source-serif-4-600-italic'],
  ['source-sans-3/400Regular/SourceSans3_400Regular', 'source-sans-3-400'],
  ['source-sans-3/600SemiBold/SourceSans3_600SemiBold', 'source-sans-3-600'],
  ['source-sans-3/700Bold/SourceSans3_700Bold', 'source-sans-3-700'],
  ['source-code-pro/400Regular/SourceCodePro_400Regular', 'source-code-pro-400'],
]

// The same ranges stand in src/render/web/font-faces.ts.
const scripts = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x192, 0x192],
    [0x218, 0x21b],
    [0x2bc, 0x2bc],
    [0x2c6, 0x2dd],
    [0x1e80, 0x1e85],
    [0x1e9e, 0x1e9e],
    [0x1ef2, 0x1ef3],
    [0x2000, 0x206f],
    [0x2070, 0x2094],
    [0x20a0, 0x20bf],
    [0x2113, 0x2126],
    [0x2190, 0x2199],
    [0x21a9, 0x21a9],
    [0x2212, 0x2212],
    [0x2215, 0x221e],
    [0x2248, 0x2248],
    [0x2260, 0x2265],
  ],
  greek: [
    [0x370, 0x3ff],
    [0x1f00, 0x1fff],
  ],
  cyrillic: [
    [0x400, 0x52f],
    [0x2116, 0x2116],
  ],
}

// Figures of all four kinds, ligatures, accents, ordinals; swashes stay behind.
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'onum', 'lnum', 'pnum', 'tnum', 'sups', 'ordn']

// Small capitals weigh 6 kB a file: those of running text alone have them, for centuries; the italics have none to keep.
const withSmallCapitals = new Set(['source-serif-4-400-latin', 'source-serif-4-600-latin'])
const featuresOf = file => (withSmallCapitals.has(file) ? [...keepFeatures, 'c2sc'] : keepFeatures)

// What draws trees and frames, in code alone.
const drawing = [[0x2500, 0x259f]]
const rangesOf = (name, script, ranges) =>
  name.startsWith('source-code-pro') && script === 'latin' ? [...ranges, ...drawing] : ranges

const charactersOf = ranges =>
  ranges
    .flatMap(([first, last]) =>
      Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('')

await mkdir(folder, {recursive: true})
for (const [source, name] of faces) {
  const font = await readFile(new URL(`${source}.ttf`, packages))
  for (const [script, ranges] of Object.entries(scripts)) {
    const options = {targetFormat: 'woff2', keepFeatures: featuresOf(`${name}-${script}`), noHinting: true}
    const subset = await subsetFont(font, charactersOf(rangesOf(name, script, ranges)), options)
    await writeFile(new URL(`${name}-${script}.woff2`, folder), subset)
    console.log(`${name}-${script}.woff2 ${subset.length} bytes`)
  }
}
for (const name of ['source-serif-4', 'source-sans-3', 'source-code-pro'])
  await copyFile(new URL(`${name}/LICENSE_FONT`, packages), new URL(`OFL-${name}.txt`, folder))
console.log(`written to ${fileURLToPath(folder)}`)
