import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Rebuilds} from '../../src/engine/watch/rebuilds.js'
import {openBuildContext} from '../../src/engine/context/context.js'
import type {Askable} from '../../src/engine/memo/query.js'
import {openMemo, type OpenMemo} from '../../src/engine/publication/open-memo.js'
import {queries} from '../../src/engine/queries/index.js'
import type {BuildReport} from '../../src/engine/report/report.js'
import type {EditionGroup} from '../../src/model/edition.js'
import {filesBelow} from './site.js'

/** Files that notes are made from, with their bytes. */
const sourcesIn = (root: string): ReadonlyMap<string, string> =>
  new Map(
    filesBelow(root)
      .filter(path => !/^(?:out|outs|\.cess)\//.test(path))
      .map(path => [join(root, path), textAt(join(root, path))]),
  )

function textAt(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch (error) {
    return String(error)
  }
}

/** Builds of a process that watches, without the watch: whoever tries it looks at what changed by itself. */
export class WatchedBuilds {
  readonly #root: string
  readonly #open: OpenMemo
  readonly #rebuilds: Rebuilds
  readonly #ending = new AbortController()
  readonly #failures: Error[] = []
  #sources: ReadonlyMap<string, string> = new Map()

  constructor(
    root: string,
    out: string,
    {only, asked = queries}: {only: readonly EditionGroup[]; asked?: readonly Askable[]},
  ) {
    this.#root = root
    const options = {
      ...{directory: root, out, only, signal: this.#ending.signal},
      onFailure: (error: Error) => void this.#failures.push(error),
    }
    this.#open = openMemo(openBuildContext(options), {believes: 'nothing', asked})
    this.#rebuilds = new Rebuilds(options, {...this.#open, keep: () => {}})
  }

  /** Paths of files that are others than when it was last asked. */
  news(): readonly string[] {
    const [before, now] = [this.#sources, sourcesIn(this.#root)]
    this.#sources = now
    return [...new Set([...before.keys(), ...now.keys()])].filter(path => before.get(path) !== now.get(path))
  }

  /** Notes of which the text alone changed, told of paths. */
  look(paths: readonly string[]): Promise<readonly string[] | undefined> {
    return this.#rebuilds.look(paths)
  }

  /** Build what was looked at last; everything where it is undefined. */
  async build(changed: readonly string[] | undefined): Promise<BuildReport> {
    const built = await this.#rebuilds.build(changed)
    if (!built) throw this.#failures.at(-1) ?? new Error('Nothing was built')
    return built.report
  }

  /** How long it waits before everything is looked at again. */
  get againMs(): number | undefined {
    return this.#rebuilds.againMs
  }

  /** Errors of builds that were not made; told once. */
  takeFailures(): readonly Error[] {
    return this.#failures.splice(0)
  }

  /** Whether everything is to be looked at once it is quiet. */
  get isBehind(): boolean {
    return this.#rebuilds.isBehind
  }

  close(): void {
    this.#ending.abort()
    this.#open.close()
  }
}
