import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {unlessRefused} from './error.js'
import {makeStateFolder, ownerOnly} from './private-files.js'
import {packageFolder, readToolVersion} from './tool.js'
import {writeOver} from './open-file.js'

/** Folder of bug reports, relative to the publication. */
const folder = '.cess/bugs'

/** A bug to report. */
export interface BugToKeep {
  readonly error: unknown
  /** The failed step, in English for maintainers: `rendering pdf`. */
  readonly step: string
}

/**
 * Write a bug report, readable by its owner only: versions and stack, without names of notes and without messages that might quote them. The
 * same bug gives the same file. Gives its path in the publication; undefined where the disk refuses, since the bug is to be told all the same.
 */
export function keepBugReport(root: string, bug: BugToKeep): string | undefined {
  const text = textOf(bug)
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const path = `${folder}/${name}.txt`
  return unlessRefused(() => {
    if (existsSync(join(root, path))) return path
    makeStateFolder(root, 'bugs')
    writeOver(join(root, path), text, ownerOnly.file)
    return path
  })
}

function textOf({error, step}: BugToKeep): string {
  const head = `cess ${readToolVersion()}, Node ${process.version}, ${process.platform} ${process.arch}\nWhile ${step}\n`
  return head + causesOf(error).map(linesOf).join('\nCaused by\n')
}

const mostCauses = 5

function causesOf(error: unknown): readonly unknown[] {
  const found: unknown[] = []
  for (let cause = error; cause !== undefined && found.length < mostCauses;)
    cause = cause instanceof Error && found.push(cause) ? cause.cause : void found.push(cause)
  return found
}

/** Messages of V8 that quote nothing. */
const said = /^(?:Maximum call stack size exceeded|Array buffer allocation failed|Invalid (?:array|string) length)$/

function linesOf(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error}\n`
  const {name, message, stack = ''} = error
  const shown = said.test(message) ? message : '(what it says is left out: it may quote the note)'
  const frames = stack.split('\n').filter(line => /^ {4}at /.test(line))
  return `${name}: ${shown}\n${frames.map(withoutPlace).join('\n')}\n`
}

/** A stack frame without the path of the installation. */
const withoutPlace = (frame: string): string =>
  frame
    .replaceAll(`file://${packageFolder}`, 'cess')
    .replaceAll(packageFolder, 'cess')
    .replaceAll(/(?:file:\/\/)?\/\S*\/node_modules\//g, 'node_modules/')
