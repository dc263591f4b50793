import {dirname} from 'node:path'
import {existsSync, readdirSync, rmdirSync, rmSync} from 'node:fs'
import {sha256Of} from '../digest.js'
import {printJson, type Approval} from '../../model/life/record.js'
import {approvalFolder} from '../../model/life/record-place.js'
import {attempt} from '../error.js'
import {makeFolder} from '../make-folder.js'
import {writeWhole} from '../write-whole.js'
import {linkStatAt} from '../stat-at.js'
import {unlinked} from './unlinked.js'

/**
 * Write an approval; replaces an earlier one of the same person. Gives its path in the publication.
 *
 * @throws {IoError} If it cannot be written.
 */
export function writeApproval(root: string, approval: Approval): string {
  const {reference, version, by} = approval
  // People have names that no file system would have: a file is known by what a name hashes to.
  const name = sha256Of(new TextEncoder().encode(by)).slice(0, 12)
  const path = `${approvalFolder(reference, version)}/${name}.json`
  const full = unlinked(root, path, 'write')
  attempt('write', full, () => {
    makeFolder(dirname(full))
    writeWhole(full, printJson(approval))
  })
  return path
}

/**
 * Absolute path of the folder of a version’s approvals, which need not be there.
 *
 * @throws {IoError} Where a link stands in its place, or above it.
 */
export const findApprovals = (root: string, {reference, version}: Pick<Approval, 'reference' | 'version'>): string =>
  unlinked(root, approvalFolder(reference, version), 'remove')

/**
 * Remove approval files of a recorded version, whose record holds the approvals that count.
 *
 * @throws {IoError} If they cannot be removed.
 */
export function removeApprovals(root: string, version: Pick<Approval, 'reference' | 'version'>): void {
  const folder = findApprovals(root, version)
  attempt('remove', folder, () => {
    // What stands in the place of a folder above it holds none.
    if (!linkStatAt(folder)) return
    rmSync(folder, {recursive: true, force: true})
    const beside = dirname(folder)
    if (existsSync(beside) && readdirSync(beside).length === 0) rmdirSync(beside)
  })
}
