import {readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {API, type Checker} from 'typescript/unstable/sync'
import type {Node, SourceFile} from 'typescript/unstable/ast'

/** A piece of a program, as a canary names it. */
export interface Piece {
  /** Absolute. */
  readonly path: string
  readonly line: number
  readonly code: string
}

/** A program as the compiler knows it: to read one takes longer than to ask several things about it. */
export interface CompiledProgram {
  /**
   * @param folders Only files below them.
   * @param mark Only files with it: the compiler takes longer to give a file than to read it.
   */
  readonly pieces: (
    folders: readonly string[],
    mark: RegExp,
    look: (file: SourceFile, checker: Checker) => readonly Piece[],
  ) => readonly Piece[]
  readonly close: () => void
}

/** @param config Absolute path of a `tsconfig.json`. */
export function openProgram(config: string): CompiledProgram {
  const api = new API({cwd: dirname(config)})
  const project = api.updateSnapshot({openProjects: [config]}).getProject(config)
  if (!project) throw new Error(`${config} is no project`)
  const {program, checker} = project
  return {
    pieces: (folders, mark, look) =>
      program
        .getSourceFileNames()
        .filter(name => folders.some(folder => name.startsWith(`${folder}/`)) && mark.test(readFileSync(name, 'utf8')))
        .flatMap(name => {
          const file = program.getSourceFile(name)
          return file ? look(file, checker) : []
        }),
    close: () => api.close(),
  }
}

/** All nodes of a file. */
export function nodesOf(file: SourceFile): readonly Node[] {
  const found: Node[] = []
  const walk = (node: Node): void => {
    found.push(node)
    node.forEachChild(walk)
  }
  walk(file)
  return found
}

/** Where a node stands, and its text. */
export const pieceOf = (node: Node, file: SourceFile): Piece => ({
  path: file.fileName,
  line: file.text.slice(0, node.end).split('\n').length,
  code: file.text.slice(node.getStart(file), node.end),
})
