import {relative, sep} from 'node:path'
import type {ToolLanguage} from '../model/text.js'
import type {Terminal} from './terminal.js'

/** Options of every command. */
export interface GlobalOptions {
  readonly directory?: string
  readonly lang?: ToolLanguage
}

/** Terminal, language, folder and version of a run. */
export interface Session {
  readonly terminal: Terminal
  readonly language: ToolLanguage
  /** Current folder, or that of `--directory`; absolute. */
  readonly directory: string
  readonly version: string
}

/** An absolute path as seen from the current folder, with `/`. */
export const shownPath = (path: string, {cwd}: Terminal): string => relative(cwd(), path).split(sep).join('/')
