import {join} from 'node:path'
import {IoError} from '../../io/error.js'
import {findTemplate, templatesFolder} from '../../io/find-template.js'
import {publicationFile} from '../../io/find-publication.js'
import {isInside} from '../../io/inside.js'
import {listFiles} from '../../io/list-files.js'
import {readStamped} from '../../io/read-file.js'
import {statOf} from '../../io/stamp.js'
import type {FontCoverage} from '../../model/font-coverage.js'
import {isError, type Message} from '../../model/message.js'
import {UsageError} from '../../model/usage-error.js'
import {coverageOf} from '../../template/font-coverage.js'
import {commonKeyOf} from '../keys.js'
import {loadInputs, type LoadedInputs} from '../load-inputs.js'
import type {Scene} from '../scene.js'
import {rememberDrawings} from './remember-drawings.js'
import {own} from '../../model/own.js'

/** What all notes are looked at and rendered with: `cess.yml` and the template, without errors. */
export interface Ground extends Omit<Extract<LoadedInputs, {readonly status: 'loaded'}>, 'status'> {
  readonly common: string
  readonly fonts: readonly FontCoverage[]
}

/** `cess.yml` and the template as they are; `ground` is absent where they have errors. */
export interface GroundLook {
  readonly ground: Ground | undefined
  readonly messages: readonly Message[]
}

/**
 * Read `cess.yml` and the template.
 *
 * @throws {UsageError} If `--template` names no template.
 * @throws {IoError} If a file cannot be read.
 */
export async function lookAtGround(scene: Scene): Promise<GroundLook> {
  const loaded = await loadInputs(scene)
  const messages = loaded.status === 'refused' ? loaded.messages : loaded.inputs.messages
  if (loaded.status === 'refused' || messages.some(isError)) return {ground: undefined, messages}
  const {status: _, ...ground} = loaded
  return {
    ground: {
      ...ground,
      common: commonKeyOf(scene, loaded.inputs),
      fonts: coverageOf(loaded.template.fonts),
      rasterize: rememberDrawings(ground.rasterize),
    },
    messages,
  }
}

/** The same while people work: nothing where a file is gone for a moment, or may not be read. */
export async function lookAtGroundNow(scene: Scene): Promise<GroundLook | undefined> {
  try {
    return await lookAtGround(scene)
  } catch (error) {
    if (error instanceof IoError || error instanceof UsageError) return undefined
    throw error
  }
}

/** Whether a file concerns every note: `cess.yml`, or one of a template. */
export const isShared = (root: string, path: string): boolean =>
  path === join(root, publicationFile) || isInside(join(root, templatesFolder), path)

/** `cess.yml` and the files of a template of the publication's own, as they were read and as they are now: absolute paths. */
export function sharedFiles({root, template}: Scene, {ground}: GroundLook): readonly string[] {
  const name = ground?.inputs.templateName ?? template
  const folder = name === undefined ? undefined : findTemplate(root, name)
  const all = [join(root, publicationFile), ...Object.keys(ground?.inputs.templateFiles ?? {})]
  return [...new Set([...all, ...(folder ? listFiles(folder) : [])])].filter(path => isShared(root, path))
}

/** Whether `cess.yml` and the template have the bytes that they had, as far as these paths go. */
export function isGroundSame({root}: Pick<Scene, 'root'>, {ground}: GroundLook, paths: readonly string[]): boolean {
  if (!ground) return false
  const {config, templateFiles, templateName} = ground.inputs
  const folder = findTemplate(root, templateName)
  return paths.every(path => {
    if (path !== join(root, publicationFile) && !(folder && isInside(folder, path))) return true
    const known = Object.hasOwn(templateFiles, path)
      ? own(templateFiles, path)?.hash
      : path === join(root, publicationFile)
        ? config.hash
        : undefined
    return known === (statOf(path) && readStamped(path).stamp.hash)
  })
}
