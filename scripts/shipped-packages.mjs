// What other people's code a published cess brings: its dependencies as the lock has them, and what is copied into dist/.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {vendored} from '../bin/vendor.mjs'

/** npm's answer in JSON. */
export function npmSays(root, args) {
  const {stdout, stderr, status} = spawnSync('npm', args, {cwd: root, encoding: 'utf8', maxBuffer: 1e8})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/**
 * Every package, by name and version; of those for one platform, only some are ever installed.
 *
 * @param root Folder of cess, with its packages installed, compiled.
 * @returns `path` in `node_modules`, `how` it comes (`installed`, `copied` in part, `packed` in the command, or `bundled` for browsers), and `of` which
 *   package it is the part for a platform.
 */
export function shippedPackages(root) {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const bundled = JSON.parse(readFileSync(join(root, 'dist/browser/packages.json'), 'utf8'))
  const packed = JSON.parse(readFileSync(join(root, 'dist/packed/packages.json'), 'utf8'))
  const inDist = new Map([
    ...Object.values(packed)
      .flat()
      .map(path => [path, 'packed']),
    ...bundled.map(name => [`node_modules/${name}`, 'bundled']),
    ...vendored.map(({name}) => [`node_modules/${name}`, 'copied']),
    ['node_modules/caniemail', 'copied'],
  ])
  return Object.entries(packages)
    .filter(([path, {dev}]) => path !== '' && (!dev || inDist.has(path)))
    .map(([path, {version, license, os, dev, integrity}]) => {
      const name = path.replace(/.*node_modules\//, '')
      const of = os ? parentOf(packages, name) : undefined
      return {path, name, version, license, of, how: dev ? inDist.get(path) : 'installed', integrity}
    })
    .filter(isFirst)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = ({name, version}) => `${name}@${version}`
const isFirst = (found, index, all) => all.findIndex(other => keyOf(other) === keyOf(found)) === index

const parentOf = (packages, name) =>
  Object.entries(packages)
    .find(([, {optionalDependencies = {}}]) => name in optionalDependencies)?.[0]
    .replace(/.*node_modules\//, '')

/** A package's `package.json`; undefined where it is for another platform. */
export function manifestOf(root, path) {
  const file = join(root, path, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
