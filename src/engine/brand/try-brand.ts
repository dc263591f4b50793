import {VFile} from 'vfile'
import {hashOf} from '../../io/stamp.js'
import {quoted} from '../../model/quoted.js'
import type {Rasterize} from '../../model/rasterize.js'
import {report} from '../../model/report.js'
import type {FaultReason} from '../../model/sandbox-fault.js'
import type {Template} from '../../model/template.js'
import type {Text} from '../../model/text.js'
import {faultComplaint} from '../../note/pictures/fault-complaint.js'
import {placeOf} from '../../template/place-of.js'
import type {LoadedTemplate, OwnFile} from './load-template.js'
import {unwatched} from '../../io/sandbox/messages.js'
import {sandbox, verdicts} from '../sandbox/index.js'
import {tryPicture} from '../sandbox/try-picture.js'

/**
 * Decode the own fonts and pictures of a template in the sandbox. Fonts of packages are trusted, and shipped templates have none.
 *
 * @returns Its first file, with messages on what cannot be used.
 */
export async function tryOwn({template, files, own}: LoadedTemplate, rasterize: Rasterize): Promise<VFile | undefined> {
  const [file] = files
  if (!template || !file || own.length === 0) return undefined
  const {path, value, data} = file
  const told = new VFile({path, value, data})
  // Its drawings are set in its fonts: these come first.
  await tryFonts(template, own, told)
  if (told.messages.length === 0) await tryPictures(template, rasterize, told)
  return told
}

/**
 * A sandboxed rasterizer with the template's fonts only. Drawings of shipped templates run without the watchdog, which costs as much as a
 * dozen drawings.
 */
export function rasterizerFor(template: Template, {fontPaths, own}: LoadedTemplate): Rasterize {
  const fonts = {paths: fontPaths, family: template.fonts.find(({face}) => face === 'sans')?.family ?? ''}
  return ({isOurs = false, ...drawing}) =>
    sandbox.ask('draw', {...drawing, fonts}, isOurs && own.length === 0 ? unwatched : undefined)
}

async function tryFonts(template: Template, own: readonly OwnFile[], told: VFile): Promise<void> {
  // Their names end as their owner likes, and may be written with escapes: fonts that are set in are known by their bytes.
  const used = new Set(template.fonts.map(({bytes}) => hashOf(bytes)))
  for (const {name, bytes, stamp} of own.filter(one => used.has(one.stamp.hash))) {
    const verdict = await verdicts.of(stamp.hash, () => sandbox.ask('font', bytes, fontCpuMs))
    if (verdict !== 'sound')
      report(told, 'template-format', {...fontFinding(name, verdict.reason), place: placeOf(told, name)})
  }
}

/** Processor time for a font; the largest takes a second. */
const fontCpuMs = 30_000

const troubles: Readonly<Record<FaultReason, Text>> = {
  time: {en: 'which takes more than thirty seconds to read', fr: 'qui demande plus de trente secondes de lecture'},
  memory: {en: 'which takes more than 1 GB of memory', fr: 'qui demande plus de 1 Go de mémoire'},
  crash: {en: 'which crashes whatever reads it', fr: 'qui fait échouer toute lecture'},
  refusal: {en: 'which cannot be read', fr: 'qui ne se lit pas'},
}

const fontFinding = (name: string, reason: FaultReason) => ({
  actual: {
    en: `${quoted(name)}, ${troubles[reason].en}`,
    fr: `${quoted(name)}, ${troubles[reason].fr}`,
  },
  expected: {en: 'an intact static TrueType font', fr: 'une police TrueType statique et intacte'},
})

async function tryPictures(template: Template, rasterize: Rasterize, told: VFile): Promise<void> {
  const logos = Object.entries(template.logo).map(([name, svg]) => [name, new TextEncoder().encode(svg)] as const)
  for (const [name, bytes] of [...logos, ...template.images]) {
    const verdict = await tryPicture(bytes, hashOf(bytes), rasterize)
    if (verdict === undefined || verdict === 'sound') continue
    const {rule, ...finding} = faultComplaint(verdict, quoted(name))
    report(told, rule, finding)
  }
}
