import {verifyLogAt} from '../../src/engine/log/verify-log-at.js'
import {printLeaf} from '../../src/model/log/leaf.js'

/** A publication's log, and what it was when it was last looked at. */
export class WatchedLog {
  #leaves: readonly string[] = []

  /**
   * Departures from what must be: the log has each of these versions once and no others, and goes on from what it was.
   *
   * @param versions References and versions.
   */
  async harm(root: string, versions: readonly string[]): Promise<readonly string[]> {
    const {flaws, leaves} = await verifyLogAt({directory: root})
    // Before anything was published there is none.
    const found = flaws.filter(flaw => flaw !== 'no-checkpoint').map(flaw => `the log is ${flaw}`)
    const now = leaves.map(printLeaf)
    if (this.#leaves.some((leaf, at) => leaf !== now[at])) found.push('the log was rewritten')
    this.#leaves = now
    const logged = leaves.map(({reference, version}) => `${reference} ${version}`)
    const isSame = logged.toSorted().join() === versions.toSorted().join()
    return isSame ? found : [...found, `the log has ${logged.join()} and not ${versions.join()}`]
  }
}
