import {relative} from 'node:path'
import {VFile} from 'vfile'
import {findTemplate, leadsOut, listTemplates} from '../io/find-template.js'
import {pathFrom} from '../io/inside.js'
import {hashOfAll, type Stamp} from '../io/stamp.js'
import type {TemplateRead} from '../io/template-files.js'
import type {Message} from '../model/message.js'
import {didYouMean} from '../model/did-you-mean.js'
import {nearest} from '../model/nearest.js'
import type {Publication} from '../model/publication.js'
import type {Rasterize} from '../model/rasterize.js'
import {report, type Finding} from '../model/report.js'
import type {Template} from '../model/template.js'
import {UsageError} from '../model/usage-error.js'
import {loadTemplate, type LoadedTemplate} from './load-template.js'
import {messagesOf} from './message-of.js'
import {readPublication} from './read-publication.js'
import {sandbox} from './sandbox/index.js'
import type {Scene} from './scene.js'
import {tryBrand, type Brand, type Tried} from './try-brand.js'

/** Files behind every note. */
export interface Inputs {
  readonly config: Stamp
  /** On these files; without errors. */
  readonly messages: readonly Message[]
  readonly templateName: string
  /** By absolute path. */
  readonly templateFiles: Readonly<Record<string, Stamp>>
  readonly templateHash: string
}

/** What all notes share, or the mistakes that keep every note from being built. */
export type LoadedInputs =
  | {
      readonly status: 'loaded'
      readonly publication: Publication
      readonly template: Template
      /** With the template's fonts. */
      readonly rasterize: Rasterize
      readonly inputs: Inputs
    }
  | {readonly status: 'refused'; readonly messages: readonly Message[]}

/**
 * Read `cess.yml` and the template, and try what it brings of its own.
 *
 * @throws {UsageError} If `--template` names no template.
 * @throws {IoError} If a file cannot be read.
 */
export async function loadInputs(scene: Scene): Promise<LoadedInputs> {
  const {publication: read, file, stamp} = readPublication(scene.root)
  const publication = read && {...read, siteUrl: scene.siteUrl ?? read.siteUrl}
  if (!publication) return {status: 'refused', messages: messagesOf(file)}
  const name = scene.template ?? publication.template
  const folder = findTemplate(scene.root, name)
  if (folder === undefined) {
    const place = leadsOut(scene.root, name)
      ? ({status: 'outside'} as const)
      : ({status: 'missing', others: listTemplates(scene.root)} as const)
    return {
      status: 'refused',
      messages: reportedOnTemplate(file, name, {place, isTold: scene.template !== undefined}),
    }
  }
  const loaded = loadTemplate(folder, pathFrom(scene.root, folder))
  const {template, files, stamps, fontPaths} = loaded
  const all = [...messagesOf(file), ...files.flatMap(messagesOf)]
  if (!template) return {status: 'refused', messages: all}
  const rasterize = rasterizerFor(template, fontPaths)
  const tried = await tryOwn({...loaded, template, rasterize})
  if ('told' in tried) return {status: 'refused', messages: [...all, ...messagesOf(tried.told)]}
  const hashes = Object.entries(stamps).map(([path, {hash}]) => `${relative(folder, path)} ${hash}`)
  return {
    status: 'loaded',
    publication,
    template,
    rasterize,
    inputs: {
      config: stamp,
      messages: all,
      templateName: name,
      templateFiles: stamps,
      templateHash: hashOfAll(hashes),
    },
  }
}

/** A template that ships with cess brings nothing of its own. */
export async function tryOwn({
  own,
  files,
  ...brand
}: LoadedTemplate & Pick<Brand, 'template' | 'rasterize'>): Promise<Tried> {
  const [file] = files
  return file && own.length > 0 ? tryBrand({...brand, file, own}) : {hashes: []}
}

/** Draws apart. Words of drawings are set in the template's fonts, whatever others the machine has. */
export function rasterizerFor(template: Template, paths: readonly string[]): Rasterize {
  const fonts = {paths, family: template.fonts.find(({face}) => face === 'sans')?.family ?? ''}
  return drawing => sandbox.ask('draw', {...drawing, fonts})
}

/**
 * Mistakes of `cess.yml`, with that of a template that it names in vain.
 *
 * @param isTold Whether it was the command that named it.
 * @throws {UsageError} If it was.
 */
export function reportedOnTemplate(
  {path, value, data, messages}: VFile,
  name: string,
  {place, isTold}: {readonly place: Exclude<TemplateRead, {status: 'found'}>; readonly isTold: boolean},
): readonly Message[] {
  const isOutside = place.status === 'outside'
  const guess = isOutside ? undefined : nearest(name, place.others)
  if (isTold) throw isOutside ? outsideTemplate(name) : unknownTemplate(name, guess)
  const file = new VFile({path, value, data})
  file.messages.push(...messages)
  reportTemplate(file, name, isOutside ? outside : {...(guess !== undefined && {remedy: didYouMean(guess)})})
  return messagesOf(file)
}

function reportTemplate(file: VFile, name: string, finding: Finding): void {
  const lines = String(file.value).split('\n')
  const line = lines.findIndex(text => /^(template|modele|modèle)\s*:/.test(text)) + 1
  const column = (lines[line - 1]?.indexOf(name) ?? 0) + 1
  report(file, 'template-unknown', {
    ...(line > 0 && {place: {line, column}}),
    actual: `\`${name}\``,
    ...finding,
  })
}

const unknownTemplate = (name: string, guess: string | undefined) =>
  new UsageError({
    en: `There is no template \`${name}\`${guess ? `; did you mean \`${guess}\`?` : ''}`,
    fr: `Il n'y a pas de modèle \`${name}\`${guess ? ` ; vouliez-vous dire \`${guess}\` ?` : ''}`,
  })

/** On a template that is a link: nothing outside the publication is read, whoever put the link there. */
const outside: Finding = {
  actual: {en: 'link out of the publication', fr: 'un lien hors de la publication'},
  expected: {en: 'a folder of the publication', fr: 'un dossier de la publication'},
  remedy: {
    en: 'Copy the template into `templates/`, in place of the link.',
    fr: 'Copiez le modèle dans `templates/`, à la place du lien.',
  },
}

const outsideTemplate = (name: string) =>
  new UsageError({
    en: `The template \`${name}\` is a link out of the publication: copy it into \`templates/\``,
    fr: `Le modèle \`${name}\` est un lien hors de la publication : copiez-le dans \`templates/\``,
  })
