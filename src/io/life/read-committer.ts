import type {Committer} from '../../model/life/record.js'
import {gitLines, isInWorkingTree} from '../machine.js'

/** Name of the committer in git's configuration; undefined outside a working tree, without git, or unset. */
export function readCommitter(root: string): Committer | undefined {
  if (!isInWorkingTree(root)) return undefined
  const [name, email] = ['user.name', 'user.email'].map(key => configured(root, key))
  return name ? {name, email: email ?? ''} : undefined
}

const configured = (root: string, key: string): string | undefined =>
  gitLines(root, ['config', '--get', key])?.join('\n').trim()
